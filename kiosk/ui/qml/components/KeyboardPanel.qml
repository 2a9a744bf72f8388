import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Settings
import keyboard
import theme

// The on-screen keyboard. Anchor its left, right and bottom; its height is what it covers just now.
Item {
    id: root

    // One of VirtualKeyboardSettings.availableLocales, such as "en_GB" or "ar_AR".
    property string locale: "en_GB"
    // What is typed on where a field takes only Latin letters and `locale` has none on its keys.
    property string latinLocale: "en_GB"

    // The height of what it shares with the fields.
    required property int room

    readonly property bool shown: (panel.item as InputPanel)?.active ?? false
    readonly property int occupied: Math.round(panel.height * openness)
    property real openness: shown ? 1 : 0

    readonly property bool wantsLatin: (InputContext.inputMethodHints & (Qt.ImhLatinOnly | Qt.ImhEmailCharactersOnly | Qt.ImhUrlCharactersOnly)) !== 0
    readonly property list<string> otherScripts: ["ar", "bg", "el", "fa", "he", "hi", "ja", "ko", "ru", "sr", "th", "uk", "zh"]
    readonly property bool isOther: otherScripts.includes(locale.split("_")[0])
    readonly property string localeNow: wantsLatin && isOther ? latinLocale : locale
    // That of the keys. Making all of them anew takes long: while nobody sees them they follow only
    // when the screens show the other language.
    property string localeLaid

    function follow(): void {
        following.stop();
        localeLaid = localeNow;
    }

    readonly property Keyboard board: (panel.item as InputPanel)?.keyboard ?? null
    // A layout of our own where Qt has none that fits; else Qt chooses by field and language.
    readonly property string layout: KeyMetrics.codes ? Qt.resolvedUrl("../keyboard/CodeLayout.qml").toString() : KeyMetrics.page > 0 ? Qt.resolvedUrl("../keyboard/AccentLayout.qml").toString() : ""
    readonly property Item writing: Window.activeFocusItem

    onWritingChanged: KeyMetrics.page = 0
    onLocaleNowChanged: {
        KeyMetrics.page = 0;
        if (shown || openness > 0)
            follow();
        else
            following.restart();
    }
    onShownChanged: {
        if (localeLaid !== localeNow)
            follow();
    }
    onLayoutChanged: {
        if (layout !== "")
            lay();
        else
            board?.updateLayout();
    }

    function lay(): void {
        if (board && layout !== "" && board.layout !== layout)
            board.layout = layout;
    }

    Connections {
        target: root.board

        function onLayoutChanged(): void {
            root.lay();
        }
    }

    // Qt's keyboard keeps what stood in the last field, and its case, until it is in another one.
    function forget(): void {
        const before = Window.activeFocusItem;
        nothing.forceActiveFocus();
        if (before)
            before.forceActiveFocus();
        else
            nothing.focus = false;
    }

    implicitHeight: occupied

    Behavior on openness {
        NumberAnimation {
            id: slide

            duration: Theme.duration
            easing.type: Easing.OutCubic
        }
    }

    Timer {
        id: following

        interval: 100
        onTriggered: root.follow()
    }

    // Loaded once the style is chosen: changing it under a loaded panel makes Qt print errors.
    Loader {
        id: panel

        width: parent.width
        visible: root.openness > 0
        active: false
        sourceComponent: InputPanel {}
    }

    TextInput {
        id: nothing

        activeFocusOnPress: false
        maximumLength: 0
        cursorDelegate: Item {}
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
        Accessible.ignored: true
    }

    Binding {
        target: InputContext
        property: "animating"
        value: slide.running
    }

    Binding {
        target: KeyMetrics
        property: "windowWidth"
        value: root.width
    }

    Binding {
        target: KeyMetrics
        property: "windowHeight"
        value: root.room
    }

    Binding {
        target: KeyMetrics
        property: "locale"
        value: root.localeLaid
    }

    Binding {
        target: KeyMetrics
        property: "latin"
        value: !root.isOther
    }

    Binding {
        target: KeyMetrics
        property: "symbols"
        value: root.board?.symbolMode ?? false
    }

    Binding {
        target: VirtualKeyboardSettings
        property: "activeLocales"
        value: [root.localeLaid]
        when: root.localeLaid !== ""
    }

    // A public keyboard: nothing suggested, nothing remembered, no way into other modes.
    Component.onCompleted: {
        follow();
        VirtualKeyboardSettings.styleName = "kiosk";
        VirtualKeyboardSettings.visibleFunctionKeys = QtVirtualKeyboard.KeyboardFunctionKeys.Hide;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.defaultInputMethodDisabled = true;
        VirtualKeyboardSettings.fullScreenMode = false;
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
        panel.active = true;
    }
}
