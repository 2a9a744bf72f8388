import QtQuick
import Kiosk.Views

// What the main button says once something is signed, or removed: what comes after it.
QtObject {
    id: after

    required property VisitView visit
    required property CampaignView campaign

    readonly property string next: campaign.posters.find(poster => poster.id === visit.nextCampaign)?.headline ?? ""
    // Those that were signed, as long as there is something to say about them.
    readonly property int others: visit.receipts.length
    readonly property bool last: next === "" && (others > 1 || others === 1 && visit.removed)
    readonly property string text: next !== "" ? qsTr("Next: %1").arg(next) : last && visit.several ? qsTr("Your receipts") : qsTr("Next person")
}
