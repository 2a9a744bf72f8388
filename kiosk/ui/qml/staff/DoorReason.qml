import QtQuick
import Kiosk.Views

// Why no PIN opens this kiosk just now, and what does.
StaffText {
    required property StaffView staff

    readonly property string opens: staff.hasCode ? qsTr("The recovery code from its set-up opens the staff side, and so does the key that opens the signatures.") : qsTr("The key that opens the signatures opens the staff side too. There is no recovery code.")

    text: {
        switch (staff.why) {
        case "barred":
            return qsTr("Too many wrong PINs were tried: no PIN is taken any more. %1").arg(opens);
        case "damaged":
            return qsTr("The file that counts wrong PINs is damaged: no PIN is taken until it is put right. %1").arg(opens);
        case "pinless":
            return qsTr("This kiosk was set up without a PIN. %1").arg(opens);
        default:
            return opens;
        }
    }
    pitch: 1.15
    Accessible.role: Accessible.AlertMessage
}
