import QtQuick
import Kiosk.Views

// Why nobody can sign just now; empty while signatures are taken.
QtObject {
    required property VisitView visit
    required property CampaignView campaign

    readonly property string text: {
        switch (visit.taking) {
        case "ended":
            return qsTr("This petition ended on %1. You can still read it.").arg(campaign.lastDay);
        case "closed":
            return qsTr("Signatures are taken here from %1 to %2").arg(campaign.opens).arg(campaign.closes);
        default:
            return "";
        }
    }
}
