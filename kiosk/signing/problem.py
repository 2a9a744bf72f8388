"""What is wrong with an answer, in words; translated where the screens are."""

from enum import StrEnum


class Problem(StrEnum):
    """Why an answer does not work, in the words that are shown under its field.

    %1 and %2 are the least and the most a number may be.
    """

    MISSING_FIRST_NAME = "Please write your first name."
    MISSING_LAST_NAME = "Please write your last name."
    MISSING_EMAIL = "Please write your e-mail address."
    MISSING_POSTAL_CODE = "Please write your postal code."
    MISSING_COUNTRY = "Please choose your country."
    MISSING_YES_NO = "Please choose Yes or No."
    MISSING_TEXT = "Please write an answer."
    MISSING_CHOICE = "Please choose one answer."
    MISSING_CHOICES = "Please choose one answer or more."
    MISSING_NUMBER = "Please write a number."
    MISSING_DATE = "Please write the day, the month and the year."
    MISSING_PHONE = "Please write your phone number."
    MISSING_DRAWING = "Please sign, or write your name instead."
    TOO_LONG = "This is too long. Please shorten it."
    UNPRINTABLE = "There is a sign in it that cannot be printed. Please write it again."
    EMAIL_NO_AT = "There is no @ in this address. It looks like name@example.org."
    EMAIL_WIDE_AT = "This address has a wide ＠. Please use the normal @."
    EMAIL_TWO_AT = "There is more than one @ in this address."
    EMAIL_SPACE = "There is a space in this address. Please take it out."
    EMAIL_NO_DOT = "The part after the @ needs a dot, as in example.org."
    EMAIL_LONG_NAME = "The part before the @ is too long: 64 characters at most."
    EMAIL_WRONG = "This does not look like an e-mail address. Please check it."
    NUMBER_WRONG = "Please write a whole number in digits, such as 42."
    NUMBER_LEAST = "Please write %1 or more."
    NUMBER_MOST = "Please write %2 or less."
    DATE_WRONG = "There is no such day. Please check the day, the month and the year."
    DATE_YEAR = "Please write the year with four digits."
    DRAWING_SMALL = "This is too small to be seen. Please sign larger."
    UPDATES_WORD = "Updates must be yes, no or empty."
    UPDATES_NOT_ASKED = "This campaign does not ask about updates. Please leave this empty."
    YES_NO_WORD = "This must be yes, no or empty."
    DATE_WORD = "Please write the date as year-month-day, such as 2026-05-01."
    CHOICE_WORD = "This is not one of the answers there are."
    DRAWING_WORD = "A signature drawn on paper stays on the paper. Please leave this empty."
