"""From an action of the campaign to the URI its code carries."""

from typing import assert_never
from urllib.parse import quote, urlencode

from kiosk.campaign.facts import ActionFact
from kiosk.campaign.texts import ActionText


def uri(action: ActionFact, text: ActionText) -> str:
    """Return the URI that opens the ready-written action on a phone (RFC 3986, RFC 6068)."""
    match action.kind:
        case "x":
            return f"https://x.com/intent/tweet?{_query(text=text.text)}"
        case "bluesky":
            return f"https://bsky.app/intent/compose?{_query(text=text.text)}"
        case "threads":
            return f"https://www.threads.com/intent/post?{_query(text=text.text, url=action.url)}"
        case "mastodon":
            return f"https://{action.instance}/share?{_query(text=text.text)}"
        case "whatsapp":
            return f"https://wa.me/?{_query(text=text.text)}"
        case "facebook-page":
            return action.url or ""
        case "sms":
            return f"sms:{action.number}?&{_query(body=text.text)}"
        case "phone":
            return f"tel:{action.number}"
        case "email":
            to = ",".join(quote(address, safe="@") for address in action.to)
            query = _query(subject=text.subject, body=_crlf(text.text))
            return f"mailto:{to}?{query}" if query else f"mailto:{to}"
        case _:
            assert_never(action.kind)


def _query(**values: str | None) -> str:
    given = {name: value for name, value in values.items() if value}
    return urlencode(given, quote_via=quote, safe="")


def _crlf(text: str) -> str:
    return "\r\n".join(text.splitlines())
