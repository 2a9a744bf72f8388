"""Describe the Python types that QML uses, for pyside6-qmllint: build/qml/Kiosk/Views."""

import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QMetaProperty, QObject
from PySide6.QtQuick import QQuickItem

from kiosk.ui.addresses_view import AddressesView
from kiosk.ui.campaign_view import CampaignView
from kiosk.ui.countries_view import CountriesView
from kiosk.ui.display_view import DisplayView
from kiosk.ui.ink_box import InkBox
from kiosk.ui.preview_view import PreviewView
from kiosk.ui.staff.change_view import ChangeView
from kiosk.ui.staff.fitting_view import FittingView
from kiosk.ui.staff.overview_view import OverviewView
from kiosk.ui.staff.paper_view import PaperView
from kiosk.ui.staff.setup_view import SetUpView
from kiosk.ui.staff.staff_view import StaffView
from kiosk.ui.staff.taking_view import TakingView
from kiosk.ui.staff.wipe_view import WipeView
from kiosk.ui.station_view import StationView
from kiosk.ui.visit_view import VisitView
from kiosk.ui.voice_view import VoiceView

MODULE = "Kiosk.Views"
VIEWS: tuple[type[QObject], ...] = (
    AddressesView,
    CampaignView,
    ChangeView,
    CountriesView,
    DisplayView,
    FittingView,
    InkBox,
    OverviewView,
    PaperView,
    PreviewView,
    SetUpView,
    StaffView,
    StationView,
    TakingView,
    VisitView,
    VoiceView,
    WipeView,
)


def main(out: Path) -> None:
    """Write `qmldir` and `plugins.qmltypes` of the module below `out`."""
    folder = out.joinpath(*MODULE.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    module = f"module {MODULE}\ntypeinfo plugins.qmltypes\nimport QtQuick\n"
    folder.joinpath("qmldir").write_text(module)
    components = "".join(_component(view) for view in VIEWS)
    text = f"import QtQuick.tooling 1.2\nModule {{\n{components}}}\n"
    folder.joinpath("plugins.qmltypes").write_text(text)


def _component(view: type[QObject]) -> str:
    meta: QMetaObject = getattr(view, "staticMetaObject")  # noqa: B009 - not in PySide6's stubs
    name = meta.className()
    made_in_qml = issubclass(view, QQuickItem)
    prototype = "QQuickItem" if made_in_qml else "QObject"
    properties = (meta.property(i) for i in range(meta.propertyOffset(), meta.propertyCount()))
    methods = (meta.method(i) for i in range(meta.methodOffset(), meta.methodCount()))
    body = "".join([*map(_property, properties), *map(_method, methods)])
    return (
        f'  Component {{\n    name: "{name}"\n    prototype: "{prototype}"\n'
        f'    exports: ["{MODULE}/{name} 1.0"]\n    isCreatable: {_word(made_in_qml)}\n'
        f"    exportMetaObjectRevisions: [256]\n{body}  }}\n"
    )


def _property(item: QMetaProperty) -> str:
    notify = f'; notify: "{_text(item.notifySignal().name())}"' if item.hasNotifySignal() else ""
    constant = "; isPropertyConstant: true" if item.isConstant() else ""
    name, kind = str(item.name()), str(item.typeName())
    return (
        f'    Property {{ name: "{name}"; type: "{kind}"; read: "{name}"'
        f"; isReadonly: {_word(not item.isWritable())}{notify}{constant} }}\n"
    )


def _word(value: bool) -> str:
    return "true" if value else "false"


def _method(item: QMetaMethod) -> str:
    word = "Signal" if item.methodType() == QMetaMethod.MethodType.Signal else "Method"
    names = [_text(name) for name in item.parameterNames()]
    types = [_text(kind) for kind in item.parameterTypes()]
    parameters = "".join(
        f' Parameter {{ name: "{name or "value"}"; type: "{kind}" }}'
        for name, kind in zip(names, types, strict=True)
    )
    result = str(item.typeName()) or "void"
    returns = "" if result == "void" else f' type: "{result}";'
    return f'    {word} {{ name: "{_text(item.name())}";{returns}{parameters} }}\n'


def _text(value: QByteArray | bytes) -> str:
    return bytes(value.data() if isinstance(value, QByteArray) else value).decode()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
