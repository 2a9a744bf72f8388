import QtQuick
import Kiosk.Views

// What the main button says once something is signed, or removed: what comes after it.
QtObject {
    id: after

    required property VisitView visit
    required property CampaignView campaign

    // What is longer than this is cut off on the button where letters are small.
    readonly property int most: 34
    readonly property var poster: campaign.posters.find(poster => poster.id === visit.nextCampaign) ?? null
    readonly property string next: poster === null ? "" : [poster.headline, poster.organisation].find(name => name.length <= most) ?? ""
    // Those that were signed, as long as there is something to say about them.
    readonly property int others: visit.receipts.length
    readonly property bool last: poster === null && (others > 1 || others === 1 && visit.removed)
    readonly property string text: next !== "" ? qsTr("Next: %1").arg(next) : poster !== null ? qsTr("Next petition") : last && visit.several ? qsTr("Your receipts") : qsTr("Next person")
}
