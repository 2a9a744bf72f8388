"""The command line: one thin function per command. What a command needs is imported inside it."""

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from kiosk import __version__, paths
from kiosk.errors import BadInputError
from kiosk.options import TEXT_SIZES, Contrast, RunOptions, TourOptions
from kiosk.plural import counted
from kiosk.station.terminal import FILE, FOLDER, common, run_command, screen

if TYPE_CHECKING:
    from kiosk.station.bookcard import BookCard
    from kiosk.station.bundles import CollectionCard, OfficeCard
    from kiosk.station.secrets import IdentityFile
    from kiosk.vault.recovery import Recovery

BOOK = "book"


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code."""
    run_command(cli, sys.argv[1:] if arguments is None else arguments)


@click.group(
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Example: kiosk --data kiosk-data run --windowed",
)
@click.version_option(__version__, message="Petition Kiosk %(version)s")
@common
@screen
@click.option("--windowed", is_flag=True, default=None, help="In a window, not full screen.")
@click.pass_context
def cli(ctx: click.Context, /, **options: Any) -> Any:
    """A petition table without Wi-Fi. Without a command, the kiosk starts."""
    given = {key: value for key, value in options.items() if value is not None}
    name = ctx.invoked_subcommand
    if name is None:
        return ctx.invoke(run, **given)
    known = {parameter.name for parameter in cli.commands[name].params}
    for key in given.keys() - known:
        raise click.UsageError(f"--{key} does not go with “{name}”.")
    ctx.default_map = {name: given}
    return None


@cli.command(epilog="Example: kiosk run --windowed --size 1024x600")
@common
@screen
@click.option("--windowed", is_flag=True, help="In a window, not full screen.")
def run(data: Path | None, debug: bool | None, **options: Any) -> int | None:
    """Run the kiosk, full screen. Until it is set up it runs in practice mode."""
    from kiosk.ui.running import run_kiosk

    return run_kiosk(RunOptions(data or paths.default_data(), debug=bool(debug), **options))


@cli.command(epilog="Example: kiosk tour pictures/ --size 1080x1920 --text-size large")
@common
@screen
@click.argument("out", type=FOLDER)
@click.option("--language", metavar="CODE", help="Language of the screens, such as en.")
@click.option(
    "--text-size", type=click.Choice(TEXT_SIZES), default=TEXT_SIZES[0], show_default=True
)
@click.option(
    "--contrast",
    type=click.Choice(["campaign", "light", "dark"]),
    default="campaign",
    show_default=True,
)
def tour(out: Path, text_size: str, contrast: Contrast, **options: Any) -> int | None:
    """Go through whole visits without a display; OUT gets a picture of every screen."""
    from kiosk.ui.tour import run_tour

    chosen = {key: options[key] for key in ("campaign", "size", "diagonal", "language")}
    size = TEXT_SIZES.index(text_size) + 1
    return run_tour(TourOptions(out, text_size=size, contrast=contrast, **chosen))


@cli.command(epilog="Example: kiosk keygen campaign.identity --sheet sheet.pdf")
@common
@click.argument("file", type=FILE)
@click.option("--passphrase-file", type=FILE, help="Take the passphrase from its first line.")
@click.option(
    "--sheet", "paper", type=FILE, metavar="SHEET.pdf", help="Also a recovery sheet to print."
)
def keygen(file: Path, passphrase_file: Path | None, paper: Path | None, **_: Any) -> None:
    """Make a new identity FILE, sealed with a passphrase, and print its recipient.

    The identity opens the signatures: keep it away from the kiosk, and a copy somewhere else. The
    sheet holds it on paper, as a code and as text, still sealed.
    """
    from kiosk.signing.signature import utc_now
    from kiosk.station import secrets, sheet
    from kiosk.vault import identity

    identity.refuse_existing(file)
    if paper is not None:
        sheet.check_name(paper)
    passphrase = secrets.new_passphrase(passphrase_file)
    recipient = identity.new_identity_file(file, passphrase, utc_now())
    click.echo(recipient)
    if paper is not None:
        sheet.write_sheet(paper, file.read_bytes(), recipient)


@cli.command(
    epilog='Example: kiosk setup --recipient age1… --name "Table 3" --identity my.identity'
)
@common
@click.option("--recipient", "recipients", multiple=True, metavar="AGE1…", help="Repeatable.")
@click.option("--name", help="What this kiosk is called, such as “Table 3”.")
@click.option("--event", help="Where signatures are taken.")
@click.option("--pin-file", type=FILE, help="The staff's PIN, at least six digits.")
@click.option("--identity", type=FILE, help="Opens a sealed test record; it is not kept.")
@click.option("--passphrase-file", type=FILE, help="The passphrase of the identity.")
@click.option("--skip-test-open", is_flag=True, help="Go live without that proof; it is noted.")
@click.option("--diagonal", type=click.FloatRange(3, 120), metavar="INCHES", help="Of the screen.")
@click.option("--idle-seconds", type=click.IntRange(60, 300), help="Until “Still there?”.")
@click.option("--new-recovery-code", "anew", is_flag=True, help="Print one; the former ends.")
@click.option("--from", "source", type=FILE, help="Take what --save-to wrote elsewhere.")
@click.option("--save-to", "target", type=FILE, help="Write this set-up for other machines.")
@click.option(
    "--remove-after-days",
    type=click.IntRange(0, 3650),
    metavar="DAYS",
    help="Signatures leave the kiosk so long after their export; 0 is never, as without it.",
)
def setup(
    data: Path | None,
    pin_file: Path | None,
    identity: Path | None,
    passphrase_file: Path | None,
    anew: bool,
    source: Path | None,
    target: Path | None,
    **options: Any,
) -> None:
    """Make a data folder live, or change a live one; signatures already in it stay.

    The first time it prints the recovery code, which opens the staff side when the PIN is locked or
    forgotten. A new PIN unlocks it, too.
    """
    from kiosk.signing.signature import utc_now
    from kiosk.station import carried, secrets
    from kiosk.station.setup import Wishes, code_for, set_up
    from kiosk.station.setup_report import report

    del options["debug"]
    folder = data or paths.default_data()
    brought = carried.read_carried(source) if source else None
    pin = secrets.from_file(pin_file, "PIN").strip() if pin_file else None
    wishes = Wishes(pin=pin, carried=brought, **options)
    if target is not None:
        carried.refuse_existing(target)
    if target is None or anew or identity or wishes != Wishes():
        key = secrets.open_identity(identity, passphrase_file) if identity else None
        wishes = code_for(folder, wishes, anew=anew)
        settings = set_up(folder, wishes, key, utc_now())
        for line, noteworthy in report(settings, folder, wishes.recovery_code):
            click.echo(line, err=noteworthy)
    if target is not None:
        carried.save_from(folder, target)
        click.echo(f"Saved for other machines: {target}. They take it with “kiosk setup --from”.")


@cli.command(epilog="Example: kiosk enter sheets.csv     Or: scan-cards | kiosk enter -")
@common
@click.argument("file", type=FILE)
def enter(file: Path, data: Path | None, campaign: str | None, **_: Any) -> int:
    """Take signatures from paper: CSV with a header, or JSON Lines; “-” reads as it comes.

    Columns, in any order: first_name, last_name, email, postal_code, country, updates (yes, no or
    empty). Each row is answered with “id<TAB>receipt” once it is safe on the disk.
    """
    from kiosk.campaign import pack
    from kiosk.station import paper
    from kiosk.station.data import open_data
    from kiosk.station.keeper import StoreKeeper

    workplace = open_data(data or paths.default_data())
    shown = pack.load(workplace.campaign_folder(campaign))
    refused = 0
    with paper.opened(file) as stream:
        rows = paper.read_rows(stream, file.suffix.lower(), shown)
        _note_practice(workplace.practice)
        with StoreKeeper(workplace, told=_note_recovery) as keeper:
            for row in rows:
                taken = partial(paper.enter, row, campaign=shown, place=workplace.place)
                try:
                    signature = keeper.use(taken)
                except paper.BadRowError as error:
                    refused += 1
                    click.echo(f"row {row.number}: {error}", err=True)
                else:
                    click.echo(f"{signature.id}\t{signature.receipt}")
        keeper.refresh_copy(only_if_due=True)
    return 1 if refused else 0


@cli.command(epilog="Example: kiosk status --json")
@common
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
def status(data: Path | None, as_json: bool, **_: Any) -> None:
    """Tell how this kiosk is doing. It may be running meanwhile; nothing is changed."""
    from kiosk.signing.signature import utc_now
    from kiosk.station.data import open_data
    from kiosk.station.status import status as look

    found = look(open_data(data or paths.default_data()), utc_now())
    if as_json:
        click.echo(json.dumps(found.to_dict(), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(found.lines()))


@cli.command(epilog="Example: kiosk doctor")
@common
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
def doctor(data: Path | None, campaign: str | None, as_json: bool, **_: Any) -> int:
    """Is this machine fit for a day at a table? Exit 0 if so, else 1. Nothing is changed."""
    from kiosk.station.doctor import examine

    lines = examine(data or paths.default_data(), campaign)
    fit = all(line.ok for line in lines)
    if as_json:
        found = {"fit": fit, "lines": [asdict(line) for line in lines]}
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        from kiosk.station.health_table import print_lines

        print_lines(lines)
        click.echo("Fit for a day at a table." if fit else "Not fit yet: see the lines with ✗.")
    return 0 if fit else 1


def _needed_without_review(
    ctx: click.Context, parameter: click.Parameter, value: Path | None
) -> Path | None:
    if value is None and ctx.params.get("review") is None:
        raise click.MissingParameter(ctx=ctx, param=parameter)
    return value


@cli.command(
    epilog="Example: kiosk export /media/stick --format spreadsheet --identity my.identity"
)
@common
@click.argument("dest", type=FILE, required=False, callback=_needed_without_review)
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

    The format “bundle” needs no identity: the signatures stay sealed, and are opened at the office
    with --from. The format “book” is a PDF of names for the addressee, without an e-mail address.
    With --review and no DEST, only the list of obviously false entries is written.
    """
    from kiosk.signing.signature import utc_now
    from kiosk.station import bundles, takeaway
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
            order = bundles.order(form, replace=replace, review=review)
            with takeaway.counting_aloud() as tell:
                card = bundles.open_bundles(sources, dest, order, identity.open, utc_now(), tell)
            return _shown(card)
    workplace = open_data(options["data"] or paths.default_data())
    listing = dest is None and form == BOOK  # the list is the same for every format
    order = takeaway.order(
        workplace, "csv" if listing else form, every=every, replace=replace, review=review
    )
    _note_practice(workplace.practice)
    with StoreKeeper(workplace, told=_note_recovery) as keeper, takeaway.counting_aloud() as tell:
        if dest is None:
            count = takeaway.list_doubtful(
                keeper, review or Path(), identity.open, every=every, progress=tell
            )
            click.echo(f"Doubtful:   {counted(count, 'person')}; nothing was exported or marked")
            return 0
        taken = takeaway.take_away(keeper, dest, order, identity.open, utc_now(), tell)
    click.echo("\n".join(taken.lines()))
    return taken.exit_code


@cli.command(epilog="Example: kiosk collect table-*.bundle --into saturday.bundle")
@common
@click.argument("files", type=FILE, nargs=-1, required=True, metavar="FILE…")
@click.option("--into", type=FILE, required=True, metavar="DEST", help="The bundle to add to.")
def collect(files: tuple[Path, ...], into: Path, **_: Any) -> int:
    """Gather bundles of many kiosks in one, which is made if it is not there.

    Nothing is opened. What is in it twice counts once, so a bundle can be gathered again.
    """
    from kiosk.station import bundles

    return _shown(bundles.gather(files, into))


@cli.command(epilog="Example: kiosk report saturday.html --identity my.identity")
@common
@click.argument("out", type=FILE, metavar="OUT.html")
@click.option("--identity", type=FILE, help="Opens the signatures, to count what is inside too.")
@click.option("--passphrase-file", type=FILE, help="The passphrase of the identity.")
@click.option(
    "--from", "sources", type=FILE, multiple=True, metavar="BUNDLE", help="Count these bundles."
)
@click.option("--replace", is_flag=True, help="Overwrite a file that is there.")
def report(out: Path, data: Path | None, campaign: str | None, **options: Any) -> int:
    """Write the report of the day: counts on one page, without a name or an address.

    Without --identity it tells what can be seen from outside the seal: how many, when, and how many
    want to be kept posted.
    """
    from kiosk.campaign import pack
    from kiosk.signing.signature import utc_now
    from kiosk.station import dayreport, secrets
    from kiosk.station.data import Workplace, open_data
    from kiosk.station.keeper import StoreKeeper

    replace, sources = options["replace"], options["sources"]
    wrong: tuple[str, ...] = ()
    dayreport.check_name(out, replace=replace)
    place = None if sources else open_data(data or paths.default_data())
    shown = pack.load((place or Workplace(Path())).campaign_folder(campaign))
    key = options["identity"]
    identity = secrets.open_identity(key, options["passphrase_file"]) if key else None
    if place is None:
        counts, wrong = dayreport.count_bundles(sources, identity)
    else:
        _note_practice(place.practice)
        with StoreKeeper(place, told=_note_recovery) as keeper:
            counts = dayreport.count_store(keeper, identity)
    for sentence in wrong:
        click.echo(sentence, err=True)
    above = dayreport.heading(place, shown)
    done = dayreport.write_report(out, counts, above, utc_now(), replace=replace)
    click.echo(f"{counted(*counts.headline)} counted: {done.path}")
    return 1 if wrong else 0


@cli.command(epilog="Example: kiosk poster poster.pdf     Or: kiosk poster sheet.pdf --sheet")
@common
@click.argument("out", type=FILE, metavar="OUT.pdf")
@click.option("--sheet", is_flag=True, help="A blank sheet for signatures instead.")
@click.option("--language", metavar="CODE", help="Of the campaign's texts, such as en.")
@click.option("--replace", is_flag=True, help="Overwrite a file that is there.")
def poster(
    out: Path, data: Path | None, campaign: str | None, language: str | None, **options: Any
) -> int:
    """Print the campaign for the table: its codes on one page (A4), or a sheet to sign by hand."""
    from kiosk.campaign import pack
    from kiosk.station.data import open_data
    from kiosk.station.printing import print_poster

    place = open_data(data or paths.default_data())
    shown = pack.load(place.campaign_folder(campaign))
    sheet, replace = options["sheet"], options["replace"]
    done, unshown = print_poster(out, shown, language, sheet=sheet, replace=replace)
    click.echo(f"Print it without scaling (“actual size”): {done.path}")
    if unshown:
        letters = " ".join(sorted(unshown)[:20])
        click.echo(f"There is no font here for these letters: {letters}", err=True)
    return 1 if unshown else 0


@cli.command(epilog="Example: kiosk check campaigns/my-campaign     Or: kiosk check my-crm.toml")
@common
@click.argument("folder", metavar="DIR|FILE.toml", required=False)
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
def check(folder: str | None, campaign: str | None, as_json: bool, **_: Any) -> int:
    """Say what is wrong with a campaign pack, or with a format file for exports.

    Exit 2 for errors, 1 for warnings only, else 0.
    """
    from kiosk import preflight
    from kiosk.campaign import pack

    chosen = folder or campaign
    if chosen is None:
        raise BadInputError("Say which campaign pack to check: its folder or its name.")
    if chosen.endswith(".toml"):
        faults = preflight.check_format(Path(chosen))
    else:
        faults = preflight.check(pack.find(chosen))
    if as_json:
        click.echo(json.dumps([asdict(fault) for fault in faults], ensure_ascii=False, indent=2))
    else:
        for fault in faults:
            where = f"{fault.file}:{fault.line}" if fault.line else fault.file
            click.echo(f"{where}: {'warning' if fault.warning else 'error'}: {fault.sentence}")
    return max((1 if fault.warning else 2 for fault in faults), default=0)


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
        return _shown(card)
    _note_practice(place.practice)
    with StoreKeeper(place, told=_note_recovery) as keeper:
        card = bookcard.take_book(
            keeper, shown, dest, identity.open, utc_now(), replace=replace, review_at=review
        )
    return _shown(card)


def _shown(card: "BookCard | OfficeCard | CollectionCard") -> int:
    for sentence in card.wrong:
        click.echo(sentence, err=True)
    for line in card.lines():
        click.echo(line)
    return card.exit_code


def _note_practice(practice: bool) -> None:
    if practice:
        click.echo("PRACTICE: nothing counts until “kiosk setup” was run.", err=True)


def _note_recovery(recovery: "Recovery") -> None:
    click.echo(recovery.sentence(), err=True)
