import QtQuick
import QtQuick.Templates as T
import theme

// Content that may be longer than its place: pages turn with two buttons, never by swiping, and
// a page ends between two lines.
FocusScope {
    id: area

    default property alias content: column.data
    property alias spacing: column.spacing
    property bool banded: false
    property int page: 0
    // What the content is about: another subject begins on its first page.
    property var subject: null
    readonly property bool atEnd: page >= pages.length - 1
    readonly property bool overflows: column.implicitHeight > height + 1
    readonly property bool narrow: width < Theme.target * 7 && height > Theme.target * 3.5
    readonly property real room: height - (overflows && narrow ? turners.height + Theme.gap : 0)
    readonly property var whole: [
        {
            start: 0,
            end: room
        }
    ]
    readonly property var pages: overflows ? paginate(column.implicitHeight, room) : whole
    readonly property var shownPage: pages[Math.min(page, pages.length - 1)]

    function turn(direction: int): void {
        const byKey = up.activeFocus || down.activeFocus;
        page = Math.max(0, Math.min(pages.length - 1, page + direction));
        // The one that leads nowhere now can have no focus.
        if (byKey)
            (up.enabled && (direction < 0 || !down.enabled) ? up : down).forceActiveFocus();
    }

    // Show the page with something that got the focus.
    function reveal(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y;
        const at = pages.findIndex(one => top >= one.start - 1 && top < one.end);
        if (at >= 0)
            page = at;
    }

    // Both arguments are read through bindings: the pages follow when the content or room changes.
    function paginate(contentHeight: real, room: real): var {
        const lines = [];
        collectLines(column, 0, lines);
        const found = [];
        let start = 0;
        while (start < contentHeight - 1 && room > 0) {
            const fitting = lines.filter(line => line.top >= start - 1 && line.bottom <= start + room + 1);
            const end = fitting.length > 0 ? Math.max(...fitting.map(line => line.bottom)) : start + room;
            found.push({
                start: start,
                end: end
            });
            const next = lines.filter(line => line.bottom > end + 1);
            if (next.length === 0 || end <= start)
                break;
            start = Math.max(end, Math.min(...next.map(line => line.top)));
        }
        return found.length > 0 ? found : whole;
    }

    function collectLines(item: Item, y: real, lines: var): void {
        for (const child of item.children) {
            if (!child.visible || child.height === 0)
                continue;
            const top = y + child.y;
            if (child instanceof Paragraph) {
                for (let i = 0; i < child.lineCount; ++i)
                    lines.push({
                        top: top + i * child.lineHeight,
                        bottom: top + (i + 1) * child.lineHeight
                    });
            } else if (child instanceof T.AbstractButton || child instanceof Unbroken) {
                lines.push({
                    top: top,
                    bottom: top + child.height
                });
            } else if (child.children.length > 0) {
                collectLines(child, top, lines);
            }
        }
    }

    implicitHeight: column.implicitHeight
    onSubjectChanged: page = 0
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            turn(event.key === Qt.Key_PageDown ? 1 : -1);
            event.accepted = true;
        }
    }

    Item {
        anchors.left: parent.left
        width: parent.width - (area.overflows && !area.narrow ? turners.width + Theme.space : 0)
        height: area.shownPage.end - area.shownPage.start
        clip: area.overflows

        Column {
            id: column

            y: -area.shownPage.start
            width: parent.width
            spacing: Theme.space
        }
    }

    Grid {
        id: turners

        visible: area.overflows
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        columns: area.narrow ? 3 : area.height < 2 * Theme.target + Theme.gap ? 2 : 1
        spacing: Theme.gap
        verticalItemAlignment: Grid.AlignVCenter
        horizontalItemAlignment: Grid.AlignHCenter

        BodyText {
            visible: area.narrow || area.height > 2 * Theme.target + 3 * Theme.gap + Theme.textSmall
            text: "%1/%2".arg(Theme.number(Math.min(area.page, area.pages.length - 1) + 1)).arg(Theme.number(area.pages.length))
            color: area.banded ? Theme.accentText : Theme.ink
            font.pixelSize: Theme.textSmall
            lineHeight: 1
        }

        KioskButton {
            id: up

            objectName: "pageUp"
            enabled: area.page > 0
            banded: area.banded
            implicitWidth: Theme.target
            Accessible.name: qsTr("Read back")
            onClicked: area.turn(-1)
            mark: Chevron {
                anchors.centerIn: parent
                rotation: 180
                color: up.down ? Theme.paper : up.textColor
            }
        }

        KioskButton {
            id: down

            objectName: "pageDown"
            enabled: area.page < area.pages.length - 1
            banded: area.banded
            implicitWidth: Theme.target
            Accessible.name: qsTr("Read on")
            onClicked: area.turn(1)
            mark: Chevron {
                anchors.centerIn: parent
                color: down.down ? Theme.paper : down.textColor
            }
        }
    }
}
