"""The words that the state of a visit has for the screens and for the journal."""

from typing import assert_never

from kiosk.signing import form, several, visit
from kiosk.signing.drawing import Drawing


def screen_of(state: visit.State) -> str:
    """Return the name of the QML screen that shows `state`."""
    match state:
        case visit.Attract():
            return "Attract"
        case visit.Reading(page="summary"):
            return "Story"
        case visit.Reading():
            return "Background"
        case visit.Signing() | visit.Saving():
            return "Sign"
        case visit.Thanks() | visit.Receipts() | visit.Actions() | visit.Trouble():
            return type(state).__name__
        case visit.ConfirmRemoval() | visit.Removing() | visit.Removed():
            return "Removal"
        case visit.StillThere():
            return screen_of(state.interrupted)
        case _:
            assert_never(state)


def ending_of(was: visit.State) -> str:
    """Return how a visit ended that an attendee ended from the state `was`."""
    match was:
        case visit.Thanks() | visit.ConfirmRemoval() | visit.Removed() | visit.Receipts():
            return "done"
        case visit.StillThere():
            return "next-person"
        case visit.Trouble():
            return "trouble"
        case _:
            return "left"


def shown(state: visit.State) -> visit.State:
    """Return what is on the screen, be it covered or not."""
    return state.interrupted if isinstance(state, visit.StillThere) else state


def page_of(state: visit.State) -> str:
    """Return the page of the story that is read, if one is."""
    return getattr(shown(state), "page", "")


def form_of(state: visit.State) -> visit.Signing | None:
    """Return the form that is on the screen, if one is."""
    on_screen = shown(state)
    if isinstance(on_screen, visit.Saving):
        return on_screen.signing
    return on_screen if isinstance(on_screen, visit.Signing) else None


def thanks_of(state: visit.State) -> visit.Thanks | None:
    """Return the thanks that are on the screen, or from which a removal was asked for."""
    on_screen = shown(state)
    if isinstance(on_screen, visit.ConfirmRemoval | visit.Removing):
        return on_screen.thanks
    return on_screen if isinstance(on_screen, visit.Thanks) else None


def is_busy(state: visit.State) -> bool:
    """Whether an attendee can do nothing but wait for the disk."""
    match state:
        case visit.Saving() | visit.Removing() | visit.Trouble(given_up=True):
            return True
        case _:
            return False


def attempt_of(state: visit.State) -> str:
    """Name what is under way, or did not work: a save, a correction or a removal."""
    on_screen = shown(state)
    match on_screen.interrupted if isinstance(on_screen, visit.Trouble) else on_screen:
        case visit.Removing():
            return "removal"
        case visit.Saving(visit.Signing(correcting=visit.Thanks())):
            return "correction"
        case visit.Saving():
            return "save"
        case _:
            return ""


def step_of(state: visit.State) -> str:
    """Name the step of the form that is on the screen."""
    signing = form_of(state)
    return str(signing.step) if signing else ""


def problems_of(state: visit.State) -> dict[str, str]:
    """Return what is wrong with the fields of the form, by their names."""
    signing = form_of(state)
    return dict(signing.problems) if signing else {}


def doubt_of(state: visit.State) -> dict[str, str]:
    """Return what is asked about a field of the form, and what may have been meant."""
    signing = form_of(state)
    doubt = signing.doubt if signing else None
    if doubt is None:
        return {}
    return {"name": doubt.name, "question": str(doubt.question), "instead": doubt.instead}


def answer_of(state: visit.State) -> str:
    """Return `yes` or `no` to the question on the screen, or nothing where there is no answer."""
    signing = form_of(state)
    given = signing.draft.answer(signing.step) if signing and asks_consent(signing) else None
    return "" if given is None else "yes" if given else "no"


def asks_consent(signing: visit.Signing) -> bool:
    """Whether the step on the screen is a question that has to be answered with Yes or No."""
    return signing.step.startswith(form.CONSENT)


def draft_of(state: visit.State) -> dict[str, str | list[str] | bool]:
    """Return what stands in the fields of the form, by their names; of a drawing that it is there.

    Several choices are a list.
    """
    signing = form_of(state)
    if signing is None:
        return {}
    found: dict[str, str | list[str] | bool] = {
        name: getattr(signing.draft, name) for name in form.TEXT_FIELDS
    }
    for own_id, answer in signing.draft.own.items():
        match answer:
            case Drawing():
                found[form.OWN + own_id] = True
            case tuple():
                found[form.OWN + own_id] = list(answer)
            case str():
                found[form.OWN + own_id] = answer
    return found


def name_of(state: visit.State) -> str:
    """Return the name that was signed with."""
    thanks = thanks_of(state)
    saved = thanks.saved if thanks else None
    return f"{saved.first_name} {saved.last_name}".strip() if saved else ""


def receipts_of(errand: several.Errand) -> list[dict[str, str]]:
    """Return the receipts of everything signed in this visit, with the ids of the campaigns."""
    return [{"campaign": one, "receipt": thanks.saved.receipt} for one, thanks in errand.signed]
