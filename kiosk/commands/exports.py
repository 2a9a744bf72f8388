"""After the event: what leaves the kiosk, as files, bundles, a book or a report."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk import paths
from kiosk.commands.telling import note_practice, note_recovery, tell_card
from kiosk.plural import counted
from kiosk.station.terminal import FILE, common, needed

if TYPE_CHECKING:
    from kiosk.station.secrets import IdentityFile

BOOK = "book"


def _needed_without_review(
    ctx: click.Context, parameter: click.Parameter, value: Path | None
) -> Path | None:
    if value is None and ctx.params.get("review") is None:
        raise click.MissingParameter(ctx=ctx, param=parameter)
    return value


@click.command(
    epilog="Example: kiosk export /media/stick --format spreadsheet --identity my.identity"
)
@common
@needed(
    "dest",
    "a folder such as the stick, or the name of a new file",
    type=FILE,
    required=False,
    callback=_needed_without_review,
)
@click.argument("more", type=FILE, nargs=-1, metavar="")
@click.option(
    "--format",
    "form",
    default="csv",
    show_default=True,
    metavar="NAME|FILE.toml",
    help=f"One of {', '.join([*paths.format_names(), BOOK])}; or a format file of your own.",
)
@click.option(
    "--from",
    "sources",
    type=FILE,
    multiple=True,
    metavar="BUNDLE…",
    help="Open these bundles instead of this kiosk's own store.",
)
@click.option("--identity", type=FILE, help="Opens the signatures; not needed in practice.")
@click.option("--passphrase-file", type=FILE, help="The passphrase of the identity.")
@click.option("--all", "every", is_flag=True, help="Also what was exported before.")
@click.option("--replace", is_flag=True, help="Overwrite a file that is there.")
@click.option(
    "--review",
    type=FILE,
    is_eager=True,  # DEST is looked at after it
    metavar="LIST.csv",
    help="Set obviously false entries aside into it.",
)
def export(
    dest: Path | None,
    more: tuple[Path, ...],
    sources: tuple[Path, ...],
    form: str,
    review: Path | None,
    **options: Any,
) -> int:
    """Write signatures to DEST, a file or a folder: whole and read back, or not at all.

    With --campaign only those of that campaign; the others stay as new as they were.
    The format “bundle” needs no identity: the signatures stay sealed, and are opened at the office
    with --from. The format “book” is a PDF of names for the addressee, without an e-mail address,
    and “drawings” an archive of drawn signatures.
    With --review and no DEST, only the list of obviously false entries is written.
    """
    from kiosk.signing.signature import utc_now
    from kiosk.station import bundles, known, takeaway
    from kiosk.station.data import open_data
    from kiosk.station.keeper import StoreKeeper
    from kiosk.station.secrets import IdentityFile

    identity = IdentityFile(options["identity"], options["passphrase_file"])
    every, replace = options["every"], options.pop("replace")
    if dest is not None:
        dest, sources = bundles.tell_apart(dest, more, sources)
        if form == BOOK:
            place = options["data"], options["campaign"]
            return _print_book(dest, sources, identity, *place, replace=replace, review=review)
        if sources:
            only, also = bundles.chosen(options["campaign"])
            here = known.packs_here(options["data"] or paths.default_data(), *also)
            order = bundles.order(
                form,
                replace=replace,
                review=review,
                campaign=only,
                known=here,
            )
            with takeaway.counting_aloud() as tell:
                card = bundles.open_bundles(sources, dest, order, identity.open, utc_now(), tell)
            return tell_card(card)
    workplace = open_data(options["data"] or paths.default_data())
    listing = dest is None and form == BOOK  # the list is the same for every format
    only = takeaway.campaign_id(workplace, options["campaign"])
    order = takeaway.order(
        workplace,
        "csv" if listing else form,
        every=every,
        replace=replace,
        review=review,
        campaign=only,
    )
    note_practice(workplace.practice)
    with StoreKeeper(workplace, told=note_recovery) as keeper, takeaway.counting_aloud() as tell:
        if dest is None:
            count = takeaway.list_doubtful(
                keeper,
                review or Path(),
                identity.open,
                every=every,
                campaign=only,
                progress=tell,
            )
            click.echo(f"Doubtful:   {counted(count, 'person')}; nothing was exported or marked")
            return 0
        taken = takeaway.take_away(keeper, dest, order, identity.open, utc_now(), tell)
    click.echo("\n".join(taken.lines()))
    return taken.exit_code


def _print_book(
    dest: Path,
    sources: Sequence[Path],
    identity: "IdentityFile",
    data: Path | None,
    campaign: str | None,
    *,
    replace: bool,
    review: Path | None,
) -> int:
    from kiosk.campaign import pack
    from kiosk.signing.signature import utc_now
    from kiosk.station import bookcard
    from kiosk.station.data import Workplace, open_data
    from kiosk.station.keeper import StoreKeeper

    place = Workplace(Path()) if sources else open_data(data or paths.default_data())
    shown = pack.load(place.campaign_folder(campaign))
    if sources:
        card = bookcard.take_book_from(
            sources, shown, dest, identity.open, utc_now(), replace=replace, review_at=review
        )
        return tell_card(card)
    note_practice(place.practice)
    with StoreKeeper(place, told=note_recovery) as keeper:
        card = bookcard.take_book(
            keeper, shown, dest, identity.open, utc_now(), replace=replace, review_at=review
        )
    return tell_card(card)


@click.command(epilog="Example: kiosk collect table-*.bundle --into saturday.bundle")
@common
@needed("files", "the bundles to gather", type=FILE, nargs=-1, required=True, metavar="FILE…")
@click.option("--into", type=FILE, required=True, metavar="DEST", help="The bundle to add to.")
def collect(files: tuple[Path, ...], into: Path, **_: Any) -> int:
    """Gather bundles of many kiosks in one, which is made if it is not there.

    Nothing is opened. What is in it twice counts once, so a bundle can be gathered again.
    """
    from kiosk.station import bundles

    return tell_card(bundles.gather(files, into))


@click.command(epilog="Example: kiosk report saturday.html --identity my.identity")
@common
@needed("out", "the name of the report", type=FILE, metavar="OUT.html")
@click.option("--identity", type=FILE, help="Opens the signatures, to count what is inside too.")
@click.option("--passphrase-file", type=FILE, help="The passphrase of the identity.")
@click.option(
    "--from", "sources", type=FILE, multiple=True, metavar="BUNDLE", help="Count these bundles."
)
@click.option("--replace", is_flag=True, help="Overwrite a file that is there.")
def report(out: Path, data: Path | None, campaign: str | None, **options: Any) -> int:
    """Write the report of the day: counts on one page, without a name or an address.

    Without --identity it tells what can be seen from outside the seal: how many, when, and how many
    want to be kept posted. With --campaign only what was signed of that campaign is counted.
    """
    from kiosk.campaign.together import load_together
    from kiosk.signing.signature import utc_now
    from kiosk.station import dayreport, secrets
    from kiosk.station.data import Workplace, open_data
    from kiosk.station.keeper import StoreKeeper

    replace, sources = options["replace"], options["sources"]
    wrong: tuple[str, ...] = ()
    dayreport.check_name(out, replace=replace)
    place = None if sources else open_data(data or paths.default_data())
    folders = (place or Workplace(Path())).campaign_folders((campaign,) if campaign else ())
    shown = load_together(folders)
    only = shown[0].id if campaign else None
    key = options["identity"]
    identity = secrets.open_identity(key, options["passphrase_file"]) if key else None
    if place is None:
        counts, wrong = dayreport.count_bundles(sources, identity, only)
    else:
        note_practice(place.practice)
        with StoreKeeper(place, told=note_recovery) as keeper:
            counts = dayreport.count_store(keeper, identity, only)
    for sentence in wrong:
        click.echo(sentence, err=True)
    above = dayreport.heading(place, shown)
    done = dayreport.write_report(out, counts, above, utc_now(), replace=replace)
    click.echo(f"{counted(*counts.headline)} counted: {done.path}")
    return 1 if wrong else 0
