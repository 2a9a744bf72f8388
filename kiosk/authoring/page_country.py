"""The country of a page, by the phone numbers on it."""

from kiosk.authoring.page import Page

USUAL = "CA"

# Country codes of telephone numbers that one country has to itself, or all but for islands and
# dependencies of it (ITU-T E.164, list of assigned codes). Not +1 and +7, which several share.
_CODES = """\
20EG 27ZA 30GR 31NL 32BE 33FR 34ES 36HU 39IT 40RO 41CH 43AT 44GB 45DK 46SE 47NO 48PL 49DE 51PE
52MX 53CU 54AR 55BR 56CL 57CO 58VE 60MY 61AU 62ID 63PH 64NZ 65SG 66TH 81JP 82KR 84VN 86CN 90TR
91IN 92PK 93AF 94LK 95MM 98IR 212MA 213DZ 216TN 218LY 221SN 225CI 233GH 234NG 237CM 243CD 251ET
254KE 255TZ 256UG 258MZ 260ZM 263ZW 351PT 352LU 353IE 354IS 356MT 357CY 358FI 359BG 370LT 371LV
372EE 373MD 374AM 375BY 380UA 381RS 385HR 386SI 387BA 389MK 420CZ 421SK 501BZ 502GT 503SV 504HN
505NI 506CR 507PA 509HT 591BO 593EC 595PY 598UY 852HK 880BD 886TW 961LB 962JO 963SY 964IQ 965KW
966SA 967YE 971AE 972IL 974QA 994AZ 995GE"""
COUNTRIES = {entry[:-2]: entry[-2:] for entry in _CODES.split()}


def guess_country(page: Page) -> str:
    """Return the country of the first phone number that tells it, else Canada; both are noted."""
    for number in filter(None, (page.contact.phone, page.call)):
        code, country = _of(number)
        if country:
            page.note("guessed", f"The country, by +{code} in a phone number: {country}")
            return country
    page.note("guessed", f"The country: {USUAL}. Say another one in campaign.toml.")
    return USUAL


def _of(number: str) -> tuple[str, str]:
    """Return the code a number begins with and its country; both empty where nothing tells."""
    begin = number.strip()
    figures = "".join(filter(str.isdigit, begin)) if begin.startswith("+") else ""
    for length in (1, 2, 3):
        if figures[:length] in COUNTRIES:
            return figures[:length], COUNTRIES[figures[:length]]
    return "", ""
