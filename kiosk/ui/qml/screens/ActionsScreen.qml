import QtQuick
import Kiosk.Views
import components
import theme

// The codes, for somebody who does not sign.
Scaffold {
    id: screen

    required property VisitView visit
    required property CampaignView campaign

    signal enlarged(var action)

    share: 0.7
    title: qsTr("Point your phone’s camera at the code")
    words: [title]
    story: campaign.actions.map(action => action.title)
    readonly property bool taking: visit.taking === "open"

    primaryText: taking ? qsTr("Sign the petition") : qsTr("Back to the story")
    onPrimary: taking ? visit.sign() : visit.back()
    backText: taking ? qsTr("Back to the story") : ""
    onBack: visit.back()

    main: ActionCodes {
        width: parent.width
        height: parent.height
        campaign: screen.campaign
        onEnlarged: action => screen.enlarged(action)
    }

    aside: FigurePanel {
        visible: !Theme.portrait && figure !== null
        width: parent.width
        height: Theme.portrait ? 0 : parent.height
        figure: screen.campaign.figures[0] ?? null
    }
}
