<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionCodes</name>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>Halten Sie die Kamera Ihres Telefons auf den Code.</translation>
    </message>
    <message>
        <source>Words to use: “%1”</source>
        <translation>Diese Worte können Sie nehmen: „%1“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Halten Sie die Kamera Ihres Telefons auf den Code</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>Petition unterschreiben</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Zurück zum Text</translation>
    </message>
</context>
<context>
    <name>AddressChips</name>
    <message>
        <source>Ends with %1</source>
        <translation>Endet auf %1</translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Your receipts</source>
        <translation>Ihre Belege</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Next petition</source>
        <translation>Nächste Petition</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; signed here today</source>
        <translation>
            <numerusform>Heute hat hier &lt;b&gt;%1&lt;/b&gt; Person unterschrieben</numerusform>
            <numerusform>Heute haben hier &lt;b&gt;%1&lt;/b&gt; Personen unterschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign here today</source>
        <translation>Machen Sie heute hier den Anfang</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 signed here today</source>
        <translation>
            <numerusform>Heute hat hier &lt;b&gt;%1&lt;/b&gt; von %2 Personen unterschrieben</numerusform>
            <numerusform>Heute haben hier &lt;b&gt;%1&lt;/b&gt; von %2 Personen unterschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The battery is nearly empty: please plug this kiosk in.</source>
        <translation>Der Akku ist fast leer: Bitte schließen Sie diesen Kiosk an den Strom an.</translation>
    </message>
    <message>
        <source>The disk is nearly full: please tell the people at this table.</source>
        <translation>Die Festplatte ist fast voll: Bitte sagen Sie dem Team an diesem Tisch Bescheid.</translation>
    </message>
    <message>
        <source>Tap to begin</source>
        <translation>Tippen Sie, um zu beginnen</translation>
    </message>
    <message>
        <source>Tap to read</source>
        <translation>Tippen Sie, um zu lesen</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1, not readable: %2. Please export soon.</source>
        <translation>Für das Team an diesem Tisch: Die Datei mit den Unterschriften war beschädigt und ist wieder in Ordnung. Sicher: %1, nicht lesbar: %2. Bitte bald exportieren.</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1. Please export soon.</source>
        <translation>Für das Team an diesem Tisch: Die Datei mit den Unterschriften war beschädigt und ist wieder in Ordnung. Sicher: %1. Bitte bald exportieren.</translation>
    </message>
</context>
<context>
    <name>BackgroundScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>Petition unterschreiben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>Postal address: %1</source>
        <translation>Postanschrift: %1</translation>
    </message>
    <message>
        <source>Just show me the actions</source>
        <translation>Nur die Aktionen zeigen</translation>
    </message>
    <message>
        <source>Press: %1</source>
        <translation>Presse: %1</translation>
    </message>
    <message>
        <source>This text is from %1.</source>
        <translation>Dieser Text ist aus %1.</translation>
    </message>
    <message>
        <source>All about your data:</source>
        <translation>Alles über Ihre Daten:</translation>
    </message>
</context>
<context>
    <name>CampaignsScreen</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Show this from now on?</source>
        <translation>Ab jetzt diese zeigen?</translation>
    </message>
    <message>
        <source>Show these from now on?</source>
        <translation>Ab jetzt diese zeigen?</translation>
    </message>
    <message>
        <source>Which campaigns?</source>
        <translation>Welche Kampagnen?</translation>
    </message>
    <message>
        <source>What was signed for other campaigns stays, and is exported as before.</source>
        <translation>Was für andere Kampagnen unterschrieben wurde, bleibt und wird exportiert wie bisher.</translation>
    </message>
    <message>
        <source>Tap one, or up to six: then everybody chooses on the poster. Campaigns on a stick show here by themselves when you put it in.</source>
        <translation>Tippen Sie auf eine oder bis zu sechs: Dann wählen alle auf dem Plakat. Kampagnen auf einem Stick erscheinen hier von selbst, wenn er eingesteckt wird.</translation>
    </message>
    <message>
        <source>Set this kiosk up first; then its campaign can be switched.</source>
        <translation>Richten Sie diesen Kiosk erst ein; dann lässt sich die Kampagne wechseln.</translation>
    </message>
</context>
<context>
    <name>ChangePin</name>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN wählen</translation>
    </message>
    <message>
        <source>First the old PIN</source>
        <translation>Erst die alte PIN</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Die neue PIN noch einmal</translation>
    </message>
    <message>
        <source>The new PIN</source>
        <translation>Die neue PIN</translation>
    </message>
    <message>
        <source>Six digits or more.</source>
        <translation>Sechs Ziffern oder mehr.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ChooserScreen</name>
    <message>
        <source>The battery is nearly empty: please plug this kiosk in.</source>
        <translation>Der Akku ist fast leer: Bitte schließen Sie diesen Kiosk an den Strom an.</translation>
    </message>
    <message>
        <source>The disk is nearly full: please tell the people at this table.</source>
        <translation>Die Festplatte ist fast voll: Bitte sagen Sie dem Team an diesem Tisch Bescheid.</translation>
    </message>
    <message>
        <source>This petition has ended</source>
        <translation>Diese Petition ist beendet</translation>
    </message>
    <message>
        <source>Cannot be signed at this hour</source>
        <translation>Um diese Zeit nicht zu unterschreiben</translation>
    </message>
    <message>
        <source>What do you want to sign?</source>
        <translation>Was möchten Sie unterschreiben?</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; signed here today</source>
        <translation>
            <numerusform>Heute hat hier &lt;b&gt;%1&lt;/b&gt; Person unterschrieben</numerusform>
            <numerusform>Heute haben hier &lt;b&gt;%1&lt;/b&gt; Personen unterschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Tap one or more</source>
        <translation>Tippen Sie auf eine oder mehrere</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1, not readable: %2. Please export soon.</source>
        <translation>Für das Team an diesem Tisch: Die Datei mit den Unterschriften war beschädigt und ist wieder in Ordnung. Sicher: %1, nicht lesbar: %2. Bitte bald exportieren.</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1. Please export soon.</source>
        <translation>Für das Team an diesem Tisch: Die Datei mit den Unterschriften war beschädigt und ist wieder in Ordnung. Sicher: %1. Bitte bald exportieren.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>The staff side was closed.</source>
        <translation>Die Team-Seiten sind zu.</translation>
    </message>
    <message>
        <source>What is written now goes nowhere. The screen is back in a moment.</source>
        <translation>Was jetzt geschrieben wird, geht nirgendwohin. Der Bildschirm ist gleich wieder da.</translation>
    </message>
</context>
<context>
    <name>ClosedWords</name>
    <message>
        <source>This petition ended on %1. You can still read it.</source>
        <translation>Diese Petition endete am %1. Sie können sie weiterhin lesen.</translation>
    </message>
    <message>
        <source>Signatures are taken here from %1 to %2</source>
        <translation>Unterschreiben kann man hier von %1 bis %2 Uhr</translation>
    </message>
</context>
<context>
    <name>ClosingCover</name>
    <message>
        <source>Still there?</source>
        <translation>Noch da?</translation>
    </message>
    <message>
        <source>The staff side closes in 1 second.</source>
        <translation>Die Team-Seiten schließen in 1 Sekunde.</translation>
    </message>
    <message numerus="yes">
        <source>The staff side closes in %1 seconds.</source>
        <translation>
            <numerusform>Die Team-Seiten schließen in %1 Sekunde.</numerusform>
            <numerusform>Die Team-Seiten schließen in %1 Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written here and not saved yet goes with it.</source>
        <translation>Was hier steht und noch nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Code: %1. Show it larger</source>
        <translation>Code: %1. Größer zeigen</translation>
    </message>
    <message>
        <source>Tap to show the code</source>
        <translation>Tippen, um den Code zu sehen</translation>
    </message>
</context>
<context>
    <name>CountryChooser</name>
    <message>
        <source>First letters of your country</source>
        <translation>Erste Buchstaben Ihres Landes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DoorCode</name>
    <message>
        <source>Recovery code</source>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Zurück zum Bildschirm</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Recovery code: 20 letters and digits</source>
        <translation>Notfallcode: 20 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Open with the key</source>
        <translation>Mit dem Schlüssel öffnen</translation>
    </message>
</context>
<context>
    <name>DoorKey</name>
    <message>
        <source>Open with the key</source>
        <translation>Mit dem Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Zurück zum Bildschirm</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Put the stick with the key in.</source>
        <translation>Stecken Sie den Stick mit dem Schlüssel ein.</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>Welcher Schlüssel?</translation>
    </message>
    <message>
        <source>on %1, opens with its passphrase</source>
        <translation>auf %1, mit seiner Passphrase zu öffnen</translation>
    </message>
    <message>
        <source>on %1, opens without a passphrase</source>
        <translation>auf %1, ohne Passphrase zu öffnen</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Mit dem Notfallcode öffnen</translation>
    </message>
    <message>
        <source>Neither code nor key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:</source>
        <translation>Weder Code noch Schlüssel zur Hand? Nichts ist verloren: Die Unterschriften bleiben versiegelt in diesem Computer. Seine Befehlszeile nimmt sie versiegelt mit, ohne PIN:</translation>
    </message>
    <message>
        <source>No key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:</source>
        <translation>Kein Schlüssel zur Hand? Nichts ist verloren: Die Unterschriften bleiben versiegelt in diesem Computer. Seine Befehlszeile nimmt sie versiegelt mit, ohne PIN:</translation>
    </message>
</context>
<context>
    <name>DoorReason</name>
    <message>
        <source>The recovery code from its set-up opens the staff side, and so does the key that opens the signatures.</source>
        <translation>Der Notfallcode vom Einrichten öffnet die Team-Seiten, der Schlüssel zu den Unterschriften auch.</translation>
    </message>
    <message>
        <source>The key that opens the signatures opens the staff side too. There is no recovery code.</source>
        <translation>Der Schlüssel zu den Unterschriften öffnet auch die Team-Seiten. Einen Notfallcode gibt es nicht.</translation>
    </message>
    <message>
        <source>Too many wrong PINs were tried: no PIN is taken any more. %1</source>
        <translation>Zu oft eine falsche PIN: Es wird keine mehr angenommen. %1</translation>
    </message>
    <message>
        <source>The file that counts wrong PINs is damaged: no PIN is taken until it is put right. %1</source>
        <translation>Die Datei, die falsche PINs zählt, ist beschädigt: Bis das behoben ist, wird keine PIN angenommen. %1</translation>
    </message>
    <message>
        <source>This kiosk was set up without a PIN. %1</source>
        <translation>Dieser Kiosk wurde ohne PIN eingerichtet. %1</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Please wait %1 seconds.</source>
        <translation>
            <numerusform>Zu oft eine falsche PIN. Bitte %1 Sekunde warten.</numerusform>
            <numerusform>Zu oft eine falsche PIN. Bitte %1 Sekunden warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not the PIN. Please try again.</source>
        <translation>Das war nicht die PIN. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>This part is for the people at the table.</source>
        <translation>Dieser Teil ist für das Team an diesem Tisch.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN des Teams</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Zurück zum Bildschirm</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>PIN vergessen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>DoorUnlock</name>
    <message>
        <source>Open with the key</source>
        <translation>Mit dem Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase von %1</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse nehmen</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>Nein, sie stimmt</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Ja, das stimmt</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>%1 is out. Everything is on it.</source>
        <translation>%1 ist frei. Alles ist darauf.</translation>
    </message>
    <message>
        <source>You may remove %1 now.</source>
        <translation>Sie können %1 jetzt abziehen.</translation>
    </message>
    <message>
        <source>One moment, %1 is letting go …</source>
        <translation>Einen Moment, %1 wird frei …</translation>
    </message>
    <message>
        <source>Everything is on %1.</source>
        <translation>Alles ist auf %1.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert auf %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Unmount %1</source>
        <translation>%1 auswerfen</translation>
    </message>
    <message>
        <source>Short SHA-256</source>
        <translation>SHA-256 kurz</translation>
    </message>
    <message>
        <source>Whole SHA-256</source>
        <translation>SHA-256 ganz</translation>
    </message>
</context>
<context>
    <name>ExportDoubt</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Aussortieren</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Where will the signatures go?</source>
        <translation>Wohin gehen die Unterschriften?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The stick is gone</source>
        <translation>Der Stick ist weg</translation>
    </message>
    <message>
        <source>Tap what will read them.</source>
        <translation>Tippen Sie an, was sie lesen wird.</translation>
    </message>
</context>
<context>
    <name>ExportKey</name>
    <message>
        <source>The key that opens them</source>
        <translation>Der Schlüssel, der sie öffnet</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Put the stick with the key into this computer.</source>
        <translation>Stecken Sie den Stick mit dem Schlüssel in diesen Computer.</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>Welcher Schlüssel?</translation>
    </message>
    <message>
        <source>on %1, opens with its passphrase</source>
        <translation>auf %1, mit seiner Passphrase zu öffnen</translation>
    </message>
    <message>
        <source>on %1, opens without a passphrase</source>
        <translation>auf %1, ohne Passphrase zu öffnen</translation>
    </message>
    <message>
        <source>Everything is locked until it is opened with the organisers&apos; key: a small file, made when this kiosk was set up. It may be on this stick or on another one.</source>
        <translation>Alles ist verschlossen, bis der Schlüssel der Organisation es öffnet: eine kleine Datei, beim Einrichten gemacht. Sie kann auf diesem Stick sein oder auf einem anderen.</translation>
    </message>
    <message>
        <source>No key here? Take them sealed</source>
        <translation>Kein Schlüssel? Versiegelt mitnehmen</translation>
    </message>
</context>
<context>
    <name>ExportReview</name>
    <message>
        <source>Do these look real to you?</source>
        <translation>Sehen diese echt aus?</translation>
    </message>
    <message>
        <source>The stick is gone</source>
        <translation>Der Stick ist weg</translation>
    </message>
    <message>
        <source>Keep all and export</source>
        <translation>Alle behalten und exportieren</translation>
    </message>
    <message>
        <source>Set %1 aside and export</source>
        <translation>%1 aussortieren und exportieren</translation>
    </message>
    <message>
        <source>What is set aside is not deleted. It goes into a file of its own on the stick, with the reason.</source>
        <translation>Was aussortiert ist, wird nicht gelöscht. Es kommt in eine eigene Datei auf dem Stick, mit dem Grund.</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export signatures</source>
        <translation>Unterschriften exportieren</translation>
    </message>
    <message>
        <source>Nobody has signed here yet, so there is nothing to export.</source>
        <translation>Hier hat noch niemand unterschrieben: Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>The export did not work out</source>
        <translation>Der Export hat nicht geklappt</translation>
    </message>
    <message>
        <source>Take another stick</source>
        <translation>Anderen Stick nehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ExportStick</name>
    <message>
        <source>Export to a stick</source>
        <translation>Auf einen Stick exportieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Put a stick into this computer.</source>
        <translation>Stecken Sie einen Stick in diesen Computer.</translation>
    </message>
    <message>
        <source>To this stick</source>
        <translation>Auf diesen Stick</translation>
    </message>
    <message>
        <source>Nothing can be written on %1. Take another one.</source>
        <translation>Auf %1 lässt sich nichts schreiben. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nothing can be written on these sticks. Take another one.</source>
        <translation>Auf diese Sticks lässt sich nichts schreiben. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Welcher Stick?</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Er erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>%1, but nothing can be written on it</source>
        <translation>%1, aber nicht beschreibbar</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 frei</translation>
    </message>
    <message>
        <source>%1. The key is on it: better take another.</source>
        <translation>%1. Der Schlüssel liegt darauf: lieber einen anderen nehmen.</translation>
    </message>
    <message>
        <source>All campaigns, a file each</source>
        <translation>Alle, je eine Datei</translation>
    </message>
    <message>
        <source>signatures, none exported yet</source>
        <translation>Unterschriften, noch keine exportiert</translation>
    </message>
    <message>
        <source>new since the last export</source>
        <translation>neu seit dem letzten Export</translation>
    </message>
    <message>
        <source>all, also those exported before</source>
        <translation>alle, auch schon exportierte</translation>
    </message>
</context>
<context>
    <name>ExportSums</name>
    <message>
        <source>collected</source>
        <translation>gesammelt</translation>
    </message>
    <message>
        <source>read back: %1 + %2 set aside</source>
        <translation>zurückgelesen: %1 + %2 aussortiert</translation>
    </message>
    <message>
        <source>read back from the stick</source>
        <translation>vom Stick zurückgelesen</translation>
    </message>
</context>
<context>
    <name>ExportUnlock</name>
    <message>
        <source>The key that opens them</source>
        <translation>Der Schlüssel, der sie öffnet</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Leave the stick in until it says that you may remove it.</source>
        <translation>Lassen Sie den Stick stecken, bis hier steht, dass Sie ihn abziehen können.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FittingScreen</name>
    <message>
        <source>Screen and voice</source>
        <translation>Bildschirm und Stimme</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>It fits the card</source>
        <translation>Es passt zur Karte</translation>
    </message>
    <message>
        <source>Hold a bank card here. Any will do: they are all of one size.</source>
        <translation>Halten Sie eine Bankkarte hierher. Jede ist recht: Sie sind alle gleich groß.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Until its outline is as large as the card. Hold to go faster. The screen would be %1 inches.</source>
        <translation>Bis der Umriss so groß ist wie die Karte. Halten geht schneller. Der Bildschirm hätte %1 Zoll.</translation>
    </message>
    <message>
        <source>Volume of the voice: %1</source>
        <translation>Lautstärke der Stimme: %1</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>This machine has no voice: “Check the machine” says what to install.</source>
        <translation>Diese Maschine hat keine Stimme: „Maschine prüfen“ sagt, was fehlt.</translation>
    </message>
    <message>
        <source>At 0 nothing is read aloud.</source>
        <translation>Bei 0 wird nichts vorgelesen.</translation>
    </message>
    <message>
        <source>Attendees tap the loudspeaker to have a screen read aloud.</source>
        <translation>Wer den Lautsprecher antippt, bekommt einen Bildschirm vorgelesen.</translation>
    </message>
    <message>
        <source>This is kept once the kiosk is set up.</source>
        <translation>Das wird behalten, sobald der Kiosk eingerichtet ist.</translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>See to this</source>
        <translation>Bitte ansehen</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Enter a paper sheet</source>
        <translation>Papierbogen eingeben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Event and table</source>
        <translation>Anlass und Tisch</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Check the machine</source>
        <translation>Maschine prüfen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Wipe this kiosk</source>
        <translation>Kiosk leeren</translation>
    </message>
    <message>
        <source>Back to the poster</source>
        <translation>Zurück zum Plakat</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Diesen Kiosk einrichten</translation>
    </message>
    <message>
        <source>Export signatures</source>
        <translation>Unterschriften exportieren</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>hier bewahrt</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>nicht exportiert</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>sagten ja</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Signatures per hour</source>
        <translation>Unterschriften je Stunde</translation>
    </message>
    <message>
        <source>%1 o&apos;clock: %2</source>
        <translation>%1 Uhr: %2</translation>
    </message>
    <message>
        <source>What was signed today has left this kiosk.</source>
        <translation>Was heute unterschrieben wurde, ist nicht mehr auf diesem Kiosk.</translation>
    </message>
    <message>
        <source>Nobody has signed here today yet.</source>
        <translation>Heute hat hier noch niemand unterschrieben.</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LargeCode</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Halten Sie die Kamera Ihres Telefons auf den Code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MachineScreen</name>
    <message>
        <source>Check the machine</source>
        <translation>Maschine prüfen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Screen and voice</source>
        <translation>Bildschirm und Stimme</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Fit for a day at the table.</source>
        <translation>Bereit für einen Tag am Tisch.</translation>
    </message>
    <message>
        <source>See to what is marked before the day begins.</source>
        <translation>Sehen Sie sich vor dem Tag an, was markiert ist.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PRACTICE: nothing you enter here counts</source>
        <translation>ÜBUNG: Nichts, was Sie hier eingeben, zählt</translation>
    </message>
</context>
<context>
    <name>OwnDate</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>OwnDrawing</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Hier mit dem Finger unterschreiben</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Write my name instead</source>
        <translation>Lieber meinen Namen schreiben</translation>
    </message>
    <message>
        <source>Your name, in place of a drawn signature</source>
        <translation>Ihr Name anstelle einer gezeichneten Unterschrift</translation>
    </message>
    <message>
        <source>Draw instead</source>
        <translation>Lieber zeichnen</translation>
    </message>
</context>
<context>
    <name>OwnYesNo</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Cannot be shown: %1</source>
        <translation>Lässt sich nicht zeigen: %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>beim Programm dabei</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>%1. Checked, %2.</source>
        <translation>%1. Geprüft, %2.</translation>
    </message>
    <message>
        <source>Another text than the one here.</source>
        <translation>Ein anderer Text als der hier.</translation>
    </message>
</context>
<context>
    <name>PagedArea</name>
    <message>
        <source>Read back</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>Date of the sheet</source>
        <translation>Datum des Bogens</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Wer gesammelt hat</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Paper sheet, row %1</source>
        <translation>Papierbogen, Zeile %1</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Papierbogen</translation>
    </message>
    <message>
        <source>Save this row</source>
        <translation>Zeile speichern</translation>
    </message>
    <message>
        <source>Which campaign is on the sheet?</source>
        <translation>Welche Kampagne steht auf dem Bogen?</translation>
    </message>
    <message>
        <source>Wants updates</source>
        <translation>Will Neuigkeiten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Row %1 is saved. Receipt %2</source>
        <translation>Zeile %1 ist gespeichert. Beleg %2</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>We will be back in a moment.</source>
        <translation>Wir sind gleich wieder da.</translation>
    </message>
    <message>
        <source>Please ask the people at this table if you would like to sign now.</source>
        <translation>Möchten Sie jetzt unterschreiben? Fragen Sie bitte das Team an diesem Tisch.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Language of the kiosk</source>
        <translation>Sprache des Kiosks</translation>
    </message>
    <message>
        <source>Which language comes first?</source>
        <translation>Welche Sprache kommt zuerst?</translation>
    </message>
    <message>
        <source>Every visit begins in it. Attendees change it by a tap.</source>
        <translation>Jeder Besuch beginnt damit. Ein Tippen ändert sie.</translation>
    </message>
    <message>
        <source>Event and table</source>
        <translation>Anlass und Tisch</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Name des Tisches</translation>
    </message>
    <message>
        <source>Event or place</source>
        <translation>Anlass oder Ort</translation>
    </message>
    <message>
        <source>Event or place (optional)</source>
        <translation>Anlass oder Ort (freiwillig)</translation>
    </message>
    <message>
        <source>Seconds without a touch, until “Are you still there?”</source>
        <translation>Sekunden ohne Berührung, bis „Sind Sie noch da?“</translation>
    </message>
    <message>
        <source>Both names go into every signature from now on; those that are there keep theirs.</source>
        <translation>Beide Namen kommen ab jetzt in jede Unterschrift; vorhandene behalten ihre.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Country: as in the campaign</source>
        <translation>Land: wie in der Kampagne</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN wählen</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Please write your first name.</source>
        <translation>Bitte schreiben Sie Ihren Vornamen.</translation>
    </message>
    <message>
        <source>Please write your last name.</source>
        <translation>Bitte schreiben Sie Ihren Nachnamen.</translation>
    </message>
    <message>
        <source>Please write your e-mail address.</source>
        <translation>Bitte schreiben Sie Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Please write your postal code.</source>
        <translation>Bitte schreiben Sie Ihre Postleitzahl.</translation>
    </message>
    <message>
        <source>Please choose your country.</source>
        <translation>Bitte wählen Sie Ihr Land.</translation>
    </message>
    <message>
        <source>Please choose Yes or No.</source>
        <translation>Bitte wählen Sie Ja oder Nein.</translation>
    </message>
    <message>
        <source>Please write an answer.</source>
        <translation>Bitte schreiben Sie eine Antwort.</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>Bitte wählen Sie eine Antwort.</translation>
    </message>
    <message>
        <source>Please choose one answer or more.</source>
        <translation>Bitte wählen Sie eine Antwort oder mehrere.</translation>
    </message>
    <message>
        <source>Please write a number.</source>
        <translation>Bitte schreiben Sie eine Zahl.</translation>
    </message>
    <message>
        <source>Please write the day, the month and the year.</source>
        <translation>Bitte schreiben Sie Tag, Monat und Jahr.</translation>
    </message>
    <message>
        <source>Please write your phone number.</source>
        <translation>Bitte schreiben Sie Ihre Telefonnummer.</translation>
    </message>
    <message>
        <source>Please sign, or write your name instead.</source>
        <translation>Bitte unterschreiben Sie, oder schreiben Sie Ihren Namen.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Das ist zu lang. Bitte kürzen Sie es.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be printed. Please write it again.</source>
        <translation>Darin ist ein Zeichen, das man nicht drucken kann. Bitte schreiben Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no @ in this address. It looks like name@example.org.</source>
        <translation>In dieser Adresse fehlt das @. Sie sieht so aus: name@example.org.</translation>
    </message>
    <message>
        <source>This address has a wide ＠. Please use the normal @.</source>
        <translation>Diese Adresse hat ein breites ＠. Bitte nehmen Sie das normale @.</translation>
    </message>
    <message>
        <source>There is more than one @ in this address.</source>
        <translation>In dieser Adresse ist mehr als ein @.</translation>
    </message>
    <message>
        <source>There is a space in this address. Please take it out.</source>
        <translation>In dieser Adresse ist ein Leerzeichen. Bitte löschen Sie es.</translation>
    </message>
    <message>
        <source>The part after the @ needs a dot, as in example.org.</source>
        <translation>Nach dem @ fehlt ein Punkt, wie in example.org.</translation>
    </message>
    <message>
        <source>The part before the @ is too long: 64 characters at most.</source>
        <translation>Der Teil vor dem @ ist zu lang: höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Please check it.</source>
        <translation>Das sieht nicht wie eine E-Mail-Adresse aus. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Please write a whole number in digits, such as 42.</source>
        <translation>Bitte schreiben Sie eine ganze Zahl in Ziffern, etwa 42.</translation>
    </message>
    <message>
        <source>Please write %1 or more.</source>
        <translation>Bitte schreiben Sie %1 oder mehr.</translation>
    </message>
    <message>
        <source>Please write %2 or less.</source>
        <translation>Bitte schreiben Sie %2 oder weniger.</translation>
    </message>
    <message>
        <source>There is no such day. Please check the day, the month and the year.</source>
        <translation>Diesen Tag gibt es nicht. Bitte prüfen Sie Tag, Monat und Jahr.</translation>
    </message>
    <message>
        <source>Please write the year with four digits.</source>
        <translation>Bitte schreiben Sie das Jahr mit vier Ziffern.</translation>
    </message>
    <message>
        <source>This is too small to be seen. Please sign larger.</source>
        <translation>Das ist zu klein. Bitte unterschreiben Sie größer.</translation>
    </message>
    <message>
        <source>Updates must be yes, no or empty.</source>
        <translation>Neuigkeiten müssen Ja, Nein oder leer sein.</translation>
    </message>
    <message>
        <source>This campaign does not ask about updates. Please leave this empty.</source>
        <translation>Diese Kampagne fragt nicht nach Neuigkeiten. Bitte leer lassen.</translation>
    </message>
    <message>
        <source>This must be yes, no or empty.</source>
        <translation>Das muss Ja, Nein oder leer sein.</translation>
    </message>
    <message>
        <source>Please write the date as year-month-day, such as 2026-05-01.</source>
        <translation>Bitte schreiben Sie das Datum als Jahr-Monat-Tag, etwa 2026-05-01.</translation>
    </message>
    <message>
        <source>This is not one of the answers there are.</source>
        <translation>Das ist keine der möglichen Antworten.</translation>
    </message>
    <message>
        <source>A signature drawn on paper stays on the paper. Please leave this empty.</source>
        <translation>Eine Unterschrift auf Papier bleibt auf dem Papier. Bitte lassen Sie dies leer.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Is the ending of this address right?</source>
        <translation>Stimmt das Ende dieser Adresse?</translation>
    </message>
    <message>
        <source>Is this right? Canadian codes look like V6B 1A1.</source>
        <translation>Stimmt das? Kanadische Postleitzahlen sehen aus wie V6B 1A1.</translation>
    </message>
    <message>
        <source>Is this right? British codes look like SW1A 1AA.</source>
        <translation>Stimmt das? Britische Postleitzahlen sehen aus wie SW1A 1AA.</translation>
    </message>
    <message>
        <source>Is this right? American codes have five digits.</source>
        <translation>Stimmt das? Amerikanische Postleitzahlen haben fünf Ziffern.</translation>
    </message>
    <message>
        <source>Is this right? Phone numbers have 7 to 15 digits.</source>
        <translation>Stimmt das? Telefonnummern haben 7 bis 15 Ziffern.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit the kiosk?</source>
        <translation>Den Kiosk beenden?</translation>
    </message>
    <message>
        <source>This is for whoever looks after this computer: the program ends, and nobody can sign until it is started again. What was signed stays safe.</source>
        <translation>Das ist für alle, die sich um diesen Computer kümmern: Das Programm endet, und niemand kann unterschreiben, bis es wieder läuft. Was unterschrieben ist, bleibt sicher.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ReceiptsScreen</name>
    <message>
        <source>All signed. Thank you!</source>
        <translation>Alles unterschrieben. Danke!</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Take a picture of the receipts: with one you can take that signature back later.</source>
        <translation>Machen Sie ein Foto der Belege: Mit jedem können Sie diese Unterschrift später zurücknehmen.</translation>
    </message>
    <message>
        <source>Tap one to fix a mistake in it, or to remove it.</source>
        <translation>Tippen Sie auf einen, um einen Fehler zu korrigieren oder die Unterschrift zu löschen.</translation>
    </message>
</context>
<context>
    <name>RemovalScreen</name>
    <message>
        <source>Stay on the list</source>
        <translation>Auf der Liste bleiben</translation>
    </message>
    <message>
        <source>Keep my signature</source>
        <translation>Unterschrift behalten</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Es ist gelöscht.</translation>
    </message>
    <message>
        <source>Take you off the list?</source>
        <translation>Von der Liste nehmen?</translation>
    </message>
    <message>
        <source>Remove your signature?</source>
        <translation>Ihre Unterschrift löschen?</translation>
    </message>
    <message>
        <source>Nothing of what you wrote is kept here.</source>
        <translation>Nichts von dem, was Sie geschrieben haben, bleibt hier gespeichert.</translation>
    </message>
    <message>
        <source>What you wrote is then taken off this machine. You can sign again at any time.</source>
        <translation>Was Sie geschrieben haben, wird dann von diesem Gerät gelöscht. Sie können jederzeit wieder unterschreiben.</translation>
    </message>
    <message>
        <source>Yes, take me off</source>
        <translation>Ja, von der Liste nehmen</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Ja, löschen</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>SetUpCampaigns</name>
    <message>
        <source>the campaign</source>
        <translation>die Kampagne</translation>
    </message>
    <message>
        <source>Which campaigns?</source>
        <translation>Welche Kampagnen?</translation>
    </message>
    <message>
        <source>Tap one, or up to six: then everybody chooses on the poster. Campaigns on a stick show here by themselves when you put it in. One that is chosen is copied to this computer.</source>
        <translation>Tippen Sie auf eine oder bis zu sechs: Dann wählen alle auf dem Plakat. Kampagnen auf einem Stick erscheinen hier von selbst, wenn er eingesteckt wird. Die gewählte wird auf diesen Computer kopiert.</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Die Kampagne</translation>
    </message>
</context>
<context>
    <name>SetUpFiles</name>
    <message>
        <source>try the key</source>
        <translation>Schlüssel probieren</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>das Schloss</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>Put the stick with the key in.</source>
        <translation>Stecken Sie den Stick mit dem Schlüssel ein.</translation>
    </message>
    <message>
        <source>Put the stick in.</source>
        <translation>Stecken Sie den Stick ein.</translation>
    </message>
    <message>
        <source>The file shows here by itself.</source>
        <translation>Die Datei erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>There is no key on this stick.</source>
        <translation>Auf diesem Stick ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>There is no lock and no key on this stick.</source>
        <translation>Auf diesem Stick ist weder Schloss noch Schlüssel.</translation>
    </message>
    <message>
        <source>A lock on %1, damaged</source>
        <translation>Ein Schloss auf %1, beschädigt</translation>
    </message>
    <message>
        <source>A lock on %1: %2</source>
        <translation>Ein Schloss auf %1: %2</translation>
    </message>
    <message>
        <source>A key on %1, opens with its passphrase</source>
        <translation>Ein Schlüssel auf %1, mit Passphrase</translation>
    </message>
    <message>
        <source>A key on %1, without a passphrase</source>
        <translation>Ein Schlüssel auf %1, ohne Passphrase</translation>
    </message>
    <message>
        <source>The key is only looked at, to open one test signature. Nothing of it is kept in this computer.</source>
        <translation>Der Schlüssel wird nur angesehen, um eine Probe-Unterschrift zu öffnen. Nichts davon bleibt in diesem Computer.</translation>
    </message>
    <message>
        <source>A text file with the lock will do. From a key, only its lock is taken; the key itself is tried once and not kept.</source>
        <translation>Eine Textdatei mit dem Schloss genügt. Von einem Schlüssel wird nur sein Schloss genommen; er selbst wird einmal probiert und nicht behalten.</translation>
    </message>
</context>
<context>
    <name>SetUpLanguage</name>
    <message>
        <source>the language</source>
        <translation>die Sprache</translation>
    </message>
    <message>
        <source>Which language comes first?</source>
        <translation>Welche Sprache kommt zuerst?</translation>
    </message>
    <message>
        <source>Every visit begins in it. Attendees change it by a tap.</source>
        <translation>Jeder Besuch beginnt damit. Ein Tippen ändert sie.</translation>
    </message>
    <message>
        <source>The country helps with e-mail addresses and postal codes.</source>
        <translation>Das Land hilft bei E-Mail-Adressen und Postleitzahlen.</translation>
    </message>
    <message>
        <source>Country: as in the campaign</source>
        <translation>Land: wie in der Kampagne</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
</context>
<context>
    <name>SetUpLocks</name>
    <message>
        <source>the lock</source>
        <translation>das Schloss</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Who may open the signatures?</source>
        <translation>Wer darf die Unterschriften öffnen?</translation>
    </message>
    <message>
        <source>Signatures get this lock</source>
        <translation>Unterschriften bekommen dieses Schloss</translation>
    </message>
    <message>
        <source>Signatures get these locks</source>
        <translation>Unterschriften bekommen diese Schlösser</translation>
    </message>
    <message>
        <source>Every signature is locked the moment somebody signs. The lock stays in this computer. The key that opens it never does: the organisers keep it, so a stolen computer gives no name away.</source>
        <translation>Jede Unterschrift wird sofort verschlossen. Das Schloss bleibt in diesem Computer. Der Schlüssel dazu nie: Ihn behält die Organisation. So verrät ein gestohlener Computer keinen Namen.</translation>
    </message>
    <message>
        <source>%1, its key was tried</source>
        <translation>%1, Schlüssel probiert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A second lock is wise, its key kept by somebody else: if the only key is lost, every signature is lost.</source>
        <translation>Ein zweites Schloss ist klug, mit dem Schlüssel bei jemand anderem: Geht der einzige Schlüssel verloren, sind alle Unterschriften verloren.</translation>
    </message>
    <message>
        <source>Any one of their keys opens the signatures.</source>
        <translation>Jeder ihrer Schlüssel öffnet die Unterschriften.</translation>
    </message>
    <message>
        <source>Our lock or key is on a stick</source>
        <translation>Schloss oder Schlüssel vom Stick</translation>
    </message>
    <message>
        <source>Another from a stick</source>
        <translation>Noch eines vom Stick</translation>
    </message>
    <message>
        <source>Type or scan our lock</source>
        <translation>Schloss eintippen oder scannen</translation>
    </message>
    <message>
        <source>Type or scan another</source>
        <translation>Noch eines eintippen oder scannen</translation>
    </message>
    <message>
        <source>Make a lock and its key here</source>
        <translation>Schloss und Schlüssel hier machen</translation>
    </message>
    <message>
        <source>Make another here</source>
        <translation>Noch eines hier machen</translation>
    </message>
</context>
<context>
    <name>SetUpMade</name>
    <message>
        <source>the lock</source>
        <translation>das Schloss</translation>
    </message>
    <message>
        <source>The key is on %1.</source>
        <translation>Der Schlüssel ist auf %1.</translation>
    </message>
    <message>
        <source>%1 is the key, sealed with its passphrase.</source>
        <translation>%1 ist der Schlüssel, mit seiner Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>%1 is the same key on paper. Print it, and keep it somewhere else.</source>
        <translation>%1 ist derselbe Schlüssel auf Papier. Drucken Sie ihn und bewahren Sie ihn woanders auf.</translation>
    </message>
    <message>
        <source>Take the stick home before people come. It must not travel with this computer.</source>
        <translation>Nehmen Sie den Stick mit nach Hause, bevor Leute kommen. Er darf nicht mit diesem Computer reisen.</translation>
    </message>
    <message>
        <source>It was read back from the stick, and opened a test.</source>
        <translation>Er wurde vom Stick zurückgelesen und hat eine Probe geöffnet.</translation>
    </message>
</context>
<context>
    <name>SetUpMake</name>
    <message>
        <source>the lock</source>
        <translation>das Schloss</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel machen</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>Der Schlüssel entsteht …</translation>
    </message>
    <message>
        <source>A passphrase for the key</source>
        <translation>Eine Passphrase für den Schlüssel</translation>
    </message>
    <message>
        <source>This takes some seconds: it is sealed, read back from the stick, and tried. Leave %1 in.</source>
        <translation>Das dauert einige Sekunden: Er wird versiegelt, vom Stick zurückgelesen und probiert. Lassen Sie %1 stecken.</translation>
    </message>
    <message>
        <source>Write it down, and keep it away from the stick: without it nobody can open the signatures.</source>
        <translation>Schreiben Sie sie auf, und bewahren Sie sie getrennt vom Stick auf: Ohne sie öffnet niemand die Unterschriften.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Machen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The key is written to %1.</source>
        <translation>Der Schlüssel kommt auf %1.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>SetUpPin</name>
    <message>
        <source>the staff PIN</source>
        <translation>die PIN des Teams</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>Choose a PIN for staff</source>
        <translation>Wählen Sie eine PIN für das Team</translation>
    </message>
    <message>
        <source>Six digits or more. It opens the staff pages and nothing else: signatures stay locked.</source>
        <translation>Sechs Ziffern oder mehr. Sie öffnet die Team-Seiten und sonst nichts: Unterschriften bleiben verschlossen.</translation>
    </message>
    <message>
        <source>At the poster, hold the upper left corner for two seconds to be asked for it.</source>
        <translation>Halten Sie am Plakat zwei Sekunden lang die Ecke oben links: Dann wird danach gefragt.</translation>
    </message>
</context>
<context>
    <name>SetUpPlace</name>
    <message>
        <source>this table</source>
        <translation>dieser Tisch</translation>
    </message>
    <message>
        <source>What is this table called?</source>
        <translation>Wie heißt dieser Tisch?</translation>
    </message>
    <message>
        <source>“Table 3”, for example. It tells you later where a signature was taken.</source>
        <translation>Zum Beispiel „Tisch 3“. So wissen Sie später, wo eine Unterschrift entstand.</translation>
    </message>
    <message>
        <source>Name of this table</source>
        <translation>Name dieses Tisches</translation>
    </message>
    <message>
        <source>Event or place</source>
        <translation>Anlass oder Ort</translation>
    </message>
    <message>
        <source>Event or place (optional)</source>
        <translation>Anlass oder Ort (freiwillig)</translation>
    </message>
</context>
<context>
    <name>SetUpProof</name>
    <message>
        <source>try the key</source>
        <translation>Schlüssel probieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try the key now</source>
        <translation>Schlüssel jetzt probieren</translation>
    </message>
    <message>
        <source>The key fits.</source>
        <translation>Der Schlüssel passt.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that this key opens what is signed here.</source>
        <translation>Noch hat niemand gezeigt, dass dieser Schlüssel öffnet, was hier unterschrieben wird.</translation>
    </message>
    <message>
        <source>A test signature was locked just now, as the real ones will be, and the key opened it.</source>
        <translation>Eben wurde eine Probe-Unterschrift verschlossen wie bald die echten, und der Schlüssel hat sie geöffnet.</translation>
    </message>
    <message>
        <source>If it is the wrong one, or lost, all signatures of this table are lost. Trying it takes a minute: the stick with the key, and its passphrase.</source>
        <translation>Ist er der falsche oder verloren, sind alle Unterschriften dieses Tisches verloren. Probieren dauert eine Minute: der Stick mit dem Schlüssel und seine Passphrase.</translation>
    </message>
    <message>
        <source>Go on without trying</source>
        <translation>Ohne Probe weiter</translation>
    </message>
</context>
<context>
    <name>SetUpReady</name>
    <message>
        <source>All set</source>
        <translation>Alles bereit</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Jetzt beginnen</translation>
    </message>
    <message>
        <source>Write this code down now</source>
        <translation>Schreiben Sie diesen Code jetzt auf</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The recovery code of the first computer opens this one too.</source>
        <translation>Der Notfallcode des ersten Computers öffnet auch diesen.</translation>
    </message>
    <message>
        <source>It opens the staff pages if the PIN is forgotten. It is not shown again.</source>
        <translation>Er öffnet die Team-Seiten, wenn die PIN vergessen ist. Er wird nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>Noted: nobody has tried the key yet.</source>
        <translation>Vermerkt: Noch hat niemand den Schlüssel probiert.</translation>
    </message>
    <message>
        <source>Saved on %1. On the other laptops, choose “Take a set-up from a stick”.</source>
        <translation>Gespeichert auf %1. Wählen Sie an den anderen Laptops „Einrichtung vom Stick nehmen“.</translation>
    </message>
    <message>
        <source>More laptops today? They can have the same set-up.</source>
        <translation>Heute noch mehr Laptops? Sie können dieselbe Einrichtung haben.</translation>
    </message>
    <message>
        <source>More laptops today? Put a stick in, and they can have the same set-up.</source>
        <translation>Heute noch mehr Laptops? Stecken Sie einen Stick ein, dann bekommen sie dieselbe Einrichtung.</translation>
    </message>
    <message>
        <source>The PIN goes along, scrambled, but not beyond finding out. This is the key&apos;s stick: better take another.</source>
        <translation>Die PIN geht verschlüsselt mit, ließe sich aber herausfinden. Dies ist der Stick mit dem Schlüssel: lieber einen anderen.</translation>
    </message>
    <message>
        <source>The PIN goes along, scrambled, but not beyond finding out: keep the stick among staff.</source>
        <translation>Die PIN geht verschlüsselt mit, ließe sich aber herausfinden: Der Stick bleibt im Team.</translation>
    </message>
    <message>
        <source>Save it on %1, the key&apos;s stick</source>
        <translation>Auf %1 speichern, beim Schlüssel</translation>
    </message>
    <message>
        <source>Save the set-up on %1</source>
        <translation>Auf %1 speichern</translation>
    </message>
</context>
<context>
    <name>SetUpSetUps</name>
    <message>
        <source>A set-up from a stick</source>
        <translation>Eine Einrichtung vom Stick</translation>
    </message>
    <message>
        <source>Put the stick in.</source>
        <translation>Stecken Sie den Stick ein.</translation>
    </message>
    <message>
        <source>Which set-up?</source>
        <translation>Welche Einrichtung?</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Er erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>There is no set-up on this stick.</source>
        <translation>Auf diesem Stick ist keine Einrichtung.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>It was saved at the end of setting up another laptop. Only the name of this table is asked then.</source>
        <translation>Sie wurde gespeichert, als ein anderer Laptop eingerichtet war. Gefragt wird dann nur nach dem Namen dieses Tisches.</translation>
    </message>
</context>
<context>
    <name>SetUpSticks</name>
    <message>
        <source>the lock</source>
        <translation>das Schloss</translation>
    </message>
    <message>
        <source>Put an empty stick in.</source>
        <translation>Stecken Sie einen leeren Stick ein.</translation>
    </message>
    <message>
        <source>Which stick gets the key?</source>
        <translation>Auf welchen Stick kommt der Schlüssel?</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Er erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>%1, but nothing can be written on it</source>
        <translation>%1, aber nicht beschreibbar</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 frei</translation>
    </message>
    <message>
        <source>The key goes to this stick and nowhere else: never into this computer. Beside it goes a sheet to print, the same key on paper.</source>
        <translation>Der Schlüssel kommt auf diesen Stick und sonst nirgendwohin: nie in diesen Computer. Daneben kommt ein Blatt zum Drucken, derselbe Schlüssel auf Papier.</translation>
    </message>
</context>
<context>
    <name>SetUpTyped</name>
    <message>
        <source>the lock</source>
        <translation>das Schloss</translation>
    </message>
    <message>
        <source>Take this lock</source>
        <translation>Dieses Schloss nehmen</translation>
    </message>
    <message>
        <source>The organisers&apos; lock</source>
        <translation>Das Schloss der Organisation</translation>
    </message>
    <message>
        <source>A line of 62 letters and digits that begins with “age1”. A scanner can read it from paper.</source>
        <translation>Eine Zeile aus 62 Buchstaben und Ziffern, die mit „age1“ beginnt. Ein Scanner kann sie vom Papier lesen.</translation>
    </message>
    <message>
        <source>Lock: %1 of 62</source>
        <translation>Schloss: %1 von 62</translation>
    </message>
    <message>
        <source>Lock, beginning with age1</source>
        <translation>Schloss, beginnt mit age1</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
</context>
<context>
    <name>SetUpUnlock</name>
    <message>
        <source>try the key</source>
        <translation>Schlüssel probieren</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>das Schloss</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>The passphrase of this key</source>
        <translation>Die Passphrase dieses Schlüssels</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>SignScreen</name>
    <message>
        <source>What is your name?</source>
        <translation>Wie heißen Sie?</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Wie ist Ihre E-Mail-Adresse?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Wo wohnen Sie?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Keep me posted</source>
        <translation>Neuigkeiten schicken</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Korrektur speichern</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>Petition unterschreiben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Please give this table a name, such as “Table 3”.</source>
        <translation>Bitte geben Sie diesem Tisch einen Namen, etwa „Tisch 3“.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Das ist zu lang. Bitte kürzen Sie es.</translation>
    </message>
    <message>
        <source>This is a key, not a lock: it opens signatures, and this computer must never hold one. Take it away again and write the lock that belongs to it.</source>
        <translation>Das ist ein Schlüssel, kein Schloss: Er öffnet Unterschriften, und dieser Computer darf nie einen haben. Löschen Sie ihn, und schreiben Sie das Schloss, das dazugehört.</translation>
    </message>
    <message>
        <source>This is not a whole lock. It begins with “age1” and has 62 letters and digits.</source>
        <translation>Das ist kein ganzes Schloss. Es beginnt mit „age1“ und hat 62 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>This lock is there already.</source>
        <translation>Dieses Schloss ist schon da.</translation>
    </message>
    <message>
        <source>There are three locks already. Remove one first.</source>
        <translation>Es sind schon drei Schlösser. Entfernen Sie erst eines.</translation>
    </message>
    <message>
        <source>These were two different passphrases. Please write both again.</source>
        <translation>Das waren zwei verschiedene Passphrasen. Bitte schreiben Sie beide neu.</translation>
    </message>
    <message>
        <source>This is too short, or too much alike. Add another word, then write it once more.</source>
        <translation>Das ist zu kurz oder zu gleichförmig. Fügen Sie ein Wort an, und schreiben Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>This key opens another lock, not the one chosen here. Try another key.</source>
        <translation>Dieser Schlüssel öffnet ein anderes Schloss, nicht das hier gewählte. Probieren Sie einen anderen.</translation>
    </message>
    <message>
        <source>The stick was taken out. Put it back in; everything entered here is still there.</source>
        <translation>Der Stick wurde abgezogen. Stecken Sie ihn wieder ein; alles Eingegebene ist noch da.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Switch off sleep and the dark screen in the settings of this machine</source>
        <translation>Schalten Sie Ruhezustand und dunklen Bildschirm in den Einstellungen dieses Computers aus</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Cannot be held off: it may fall asleep</source>
        <translation>Lässt sich nicht verhindern: Der Computer kann einschlafen</translation>
    </message>
    <message>
        <source>Held off while the kiosk runs</source>
        <translation>Verhindert, solange der Kiosk läuft</translation>
    </message>
    <message>
        <source>Switched off for this machine</source>
        <translation>Für diesen Computer ausgeschaltet</translation>
    </message>
    <message>
        <source>This was not the old PIN. Please try again.</source>
        <translation>Das war nicht die alte PIN. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a while, then try again from the poster.</source>
        <translation>Zu oft eine falsche PIN. Bitte warten Sie eine Weile, und versuchen Sie es vom Plakat aus noch einmal.</translation>
    </message>
    <message>
        <source>Hold a bank card against it: staff side, Check the machine, Screen and voice</source>
        <translation>Halten Sie eine Bankkarte daran: Team-Seiten, Maschine prüfen, Bildschirm und Stimme</translation>
    </message>
    <message>
        <source>Screen size</source>
        <translation>Bildschirmgröße</translation>
    </message>
    <message>
        <source>Not measured: letters may be too small</source>
        <translation>Nicht gemessen: Die Schrift kann zu klein sein</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>A second recipient, kept elsewhere, opens everything if the first is lost</source>
        <translation>Ein zweiter Empfänger, woanders aufbewahrt, öffnet alles, wenn der erste verloren geht</translation>
    </message>
    <message>
        <source>Not measured, said to be %1 inches</source>
        <translation>Nicht gemessen, angegeben sind %1 Zoll</translation>
    </message>
    <message>
        <source>“%1” can be written</source>
        <translation>In „%1“ lässt sich schreiben</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Install the program anew</source>
        <translation>Installieren Sie das Programm neu</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>Alle da</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>“%1” is no campaign pack, or it is damaged.</source>
        <translation>„%1“ ist keine Kampagne oder beschädigt.</translation>
    </message>
    <message>
        <source>Copy it once more, or make it anew with “kiosk pack”.</source>
        <translation>Kopieren Sie die Datei noch einmal, oder machen Sie sie mit „kiosk pack“ neu.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>„%1“ ist nicht zu gebrauchen: %2.</translation>
    </message>
    <message>
        <source>Make it anew with “kiosk pack”.</source>
        <translation>Machen Sie die Datei mit „kiosk pack“ neu.</translation>
    </message>
    <message>
        <source>“%1” is too large for a campaign (%2 MB).</source>
        <translation>„%1“ ist zu groß für eine Kampagne (%2 MB).</translation>
    </message>
    <message>
        <source>%1 MB are the most: make its pictures smaller.</source>
        <translation>Höchstens %1 MB: Verkleinern Sie die Bilder.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program.</source>
        <translation>„%1“ wurde mit einer neueren Version dieses Programms gemacht.</translation>
    </message>
    <message>
        <source>Update the kiosk first.</source>
        <translation>Aktualisieren Sie zuerst den Kiosk.</translation>
    </message>
    <message>
        <source>“%1” says of itself that it holds another campaign, or another text.</source>
        <translation>„%1“ gibt an, eine andere Kampagne oder einen anderen Text zu enthalten.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Start from the desktop, or connect a screen</source>
        <translation>Starten Sie vom Desktop, oder schließen Sie einen Bildschirm an</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Install Xwayland (the package “xwayland”), then log out and in</source>
        <translation>Installieren Sie Xwayland (das Paket „xwayland“) und melden Sie sich ab und wieder an</translation>
    </message>
    <message>
        <source>Without Xwayland the kiosk has no keyboard</source>
        <translation>Ohne Xwayland hat der Kiosk keine Tastatur</translation>
    </message>
    <message>
        <source>PRACTICE: nothing counts</source>
        <translation>ÜBUNG: Nichts zählt</translation>
    </message>
    <message>
        <source>Run “kiosk setup”</source>
        <translation>Rufen Sie „kiosk setup“ auf</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>In Betrieb: %1</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>Versiegelt für</translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation>1 Empfänger</translation>
    </message>
    <message>
        <source>Run “kiosk setup --identity FILE”: without a key every signature would be lost</source>
        <translation>„kiosk setup --identity FILE“ aufrufen: Ohne Schlüssel wäre jede Unterschrift verloren</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>None: the staff side is closed</source>
        <translation>Keine: Die Team-Seiten sind zu</translation>
    </message>
    <message>
        <source>Run “kiosk setup --pin-file”</source>
        <translation>Rufen Sie „kiosk setup --pin-file“ auf</translation>
    </message>
    <message>
        <source>“kiosk setup --new-recovery-code” makes what opens it when the PIN is forgotten</source>
        <translation>„kiosk setup --new-recovery-code“ macht, was bei vergessener PIN öffnet</translation>
    </message>
    <message>
        <source>Measured: %1 × %2 pixels on %3 inches</source>
        <translation>Gemessen: %1 × %2 Pixel auf %3 Zoll</translation>
    </message>
    <message>
        <source>Nothing can be signed. Choose another folder with --data, or mend the disk</source>
        <translation>Nichts kann unterschrieben werden. Wählen Sie mit --data einen anderen Ordner, oder bringen Sie das Laufwerk in Ordnung</translation>
    </message>
    <message>
        <source>It holds the key: take it home before people come, and another for exports</source>
        <translation>Der Schlüssel ist darauf: Bringen Sie ihn nach Hause, bevor Leute kommen, und nehmen Sie zum Exportieren einen anderen</translation>
    </message>
    <message>
        <source>Take another, or move its lock</source>
        <translation>Nehmen Sie einen anderen, oder lösen Sie seine Sperre</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Stick</translation>
    </message>
    <message>
        <source>None is plugged in</source>
        <translation>Keiner steckt</translation>
    </message>
    <message>
        <source>Plug one in, to see that it is found</source>
        <translation>Stecken Sie einen ein, um zu sehen, ob er gefunden wird</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlen: %1</translation>
    </message>
    <message>
        <source>%1 recipients</source>
        <translation>%1 Empfänger</translation>
    </message>
    <message>
        <source>Test record</source>
        <translation>Probe-Unterschrift</translation>
    </message>
    <message>
        <source>Opened with the identity</source>
        <translation>Mit dem Schlüssel geöffnet</translation>
    </message>
    <message>
        <source>Opened on the machine this set-up was carried from</source>
        <translation>Auf der Maschine geöffnet, von der die Einrichtung kommt</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Nie geöffnet</translation>
    </message>
    <message>
        <source>Set, without a recovery code</source>
        <translation>Gesetzt, ohne Notfallcode</translation>
    </message>
    <message>
        <source>Set, with a recovery code</source>
        <translation>Gesetzt, mit Notfallcode</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>In „%1“ lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>a kiosk without a name</source>
        <translation>ein Kiosk ohne Namen</translation>
    </message>
    <message>
        <source>%1, %2, %3 free</source>
        <translation>%1, %2, %3 frei</translation>
    </message>
    <message>
        <source>%1, %2, %3 free, nothing can be written on it</source>
        <translation>%1, %2, %3 frei, nicht beschreibbar</translation>
    </message>
    <message>
        <source>Of %1 campaigns everything is on the stick and noted. Then: %2</source>
        <translation>Von %1 Kampagnen ist alles auf dem Stick und vermerkt. Danach: %2</translation>
    </message>
    <message>
        <source>The stick was pulled out too early.</source>
        <translation>Der Stick wurde zu früh abgezogen.</translation>
    </message>
    <message>
        <source>Of one campaign everything is on the stick and noted. Then: %1</source>
        <translation>Von einer Kampagne ist alles auf dem Stick und vermerkt. Danach: %1</translation>
    </message>
    <message>
        <source>Export what is new once more: then the rest is written.</source>
        <translation>Exportieren Sie das Neue noch einmal: Dann wird der Rest geschrieben.</translation>
    </message>
    <message>
        <source>This key opens none of the %1 signatures.</source>
        <translation>Dieser Schlüssel öffnet keine der %1 Unterschriften.</translation>
    </message>
    <message>
        <source>Take the key that belongs to this kiosk.</source>
        <translation>Nehmen Sie den Schlüssel zu diesem Kiosk.</translation>
    </message>
    <message>
        <source>The stick “%1” was pulled out too early.</source>
        <translation>Der Stick „%1“ wurde zu früh abgezogen.</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. Put it in again, or take another one.</source>
        <translation>Nichts wurde als exportiert vermerkt. Stecken Sie ihn wieder ein, oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This key belongs to this kiosk, and opens none of the %1 signatures: they were locked to another one, or are damaged.</source>
        <translation>Dieser Schlüssel gehört zu diesem Kiosk, öffnet aber keine der %1 Unterschriften: Sie sind für einen anderen verschlossen oder beschädigt.</translation>
    </message>
    <message>
        <source>Take that other key, or take them sealed.</source>
        <translation>Nehmen Sie den anderen Schlüssel, oder nehmen Sie sie versiegelt mit.</translation>
    </message>
    <message>
        <source>The stick “%1” is full.</source>
        <translation>Der Stick „%1“ ist voll.</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. Take another stick, or make room on this one.</source>
        <translation>Nichts wurde als exportiert vermerkt. Nehmen Sie einen anderen Stick, oder machen Sie auf diesem Platz.</translation>
    </message>
    <message>
        <source>Nothing can be written on the stick “%1”.</source>
        <translation>Auf den Stick „%1“ lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. It may have a switch on its side; or take another.</source>
        <translation>Nichts wurde als exportiert vermerkt. Vielleicht hat er einen Schalter an der Seite; oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“docs/stations.md” says how to close it, step by step</source>
        <translation>„docs/stations.md“ sagt Schritt für Schritt, wie man ihn schließt</translation>
    </message>
    <message>
        <source>“sudo kiosk install-station” makes the machine start into the kiosk alone</source>
        <translation>„sudo kiosk install-station“ lässt das Gerät allein in den Kiosk starten</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Stands behind the kiosk</source>
        <translation>Liegt hinter dem Kiosk</translation>
    </message>
    <message>
        <source>Keys of the system</source>
        <translation>Tasten des Systems</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Without administrator rights</source>
        <translation>Ohne Rechte zur Verwaltung</translation>
    </message>
    <message>
        <source>None: the machine starts into the kiosk</source>
        <translation>Keiner: Das Gerät startet in den Kiosk</translation>
    </message>
    <message>
        <source>None is seen</source>
        <translation>Keiner ist zu sehen</translation>
    </message>
    <message>
        <source>These reach the system: %1</source>
        <translation>Diese erreichen das System: %1</translation>
    </message>
    <message>
        <source>Make an account for the kiosk alone, without administrator rights</source>
        <translation>Legen Sie ein Konto nur für den Kiosk an, ohne Rechte zur Verwaltung</translation>
    </message>
    <message>
        <source>It may change the whole machine</source>
        <translation>Es darf das ganze Gerät verändern</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Schließen Sie ihn an</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>No battery: this machine runs on mains power</source>
        <translation>Kein Akku: Diese Maschine läuft am Stromnetz</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Akku %1 %</translation>
    </message>
    <message>
        <source>The data folder cannot be reached</source>
        <translation>Der Datenordner ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Prüfen Sie das Laufwerk</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Set the date and time of this machine: every signature carries them</source>
        <translation>Stellen Sie Datum und Uhrzeit dieser Maschine: Jede Unterschrift trägt sie</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Akku %1 %, am Strom</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Schaffen Sie Platz</translation>
    </message>
    <message>
        <source>%1 cannot be right</source>
        <translation>%1 kann nicht stimmen</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Names that are being typed may land on the disk. As administrator: “swapoff -a”</source>
        <translation>Namen, die gerade getippt werden, können auf dem Laufwerk landen. Als Administrator: „swapoff -a“</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Auslagerung</translation>
    </message>
    <message>
        <source>Not in use so far, and not encrypted</source>
        <translation>Bisher nicht benutzt, und nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Core dumps</source>
        <translation>Speicherabbilder</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Start the program with “kiosk”, which turns them off</source>
        <translation>Starten Sie das Programm mit „kiosk“, das sie abschaltet</translation>
    </message>
    <message>
        <source>The system seals it</source>
        <translation>Das System versiegelt sie</translation>
    </message>
    <message>
        <source>Names that are being typed may land on the disk. Encrypt the disk (BitLocker)</source>
        <translation>Namen, die gerade getippt werden, können auf dem Laufwerk landen. Verschlüsseln Sie es (BitLocker)</translation>
    </message>
    <message>
        <source>May be in use</source>
        <translation>Vielleicht benutzt</translation>
    </message>
    <message>
        <source>None, or encrypted</source>
        <translation>Keine, oder verschlüsselt</translation>
    </message>
    <message>
        <source>In use, and not encrypted</source>
        <translation>Benutzt, und nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>These were two different PINs. Please choose one again.</source>
        <translation>Das waren zwei verschiedene PINs. Bitte wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Sealed to %1 and %2 more</source>
        <translation>Versiegelt für %1 und %2 weitere</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>Noch nichts wurde exportiert</translation>
    </message>
    <message>
        <source>Last export: %1 as %2, %3</source>
        <translation>Letzter Export: %1 als %2, %3</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1: %2 today, %3 kept here, %4 not exported</source>
        <translation>%1: %2 heute, %3 hier bewahrt, %4 nicht exportiert</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>Sealed to %1</source>
        <translation>Versiegelt für %1</translation>
    </message>
    <message>
        <source>Six campaigns are chosen already. Take one of them away first.</source>
        <translation>Sechs Kampagnen sind schon gewählt. Nehmen Sie zuerst eine weg.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits and nothing else.</source>
        <translation>Eine PIN hat mindestens %1 Ziffern und sonst nichts.</translation>
    </message>
    <message>
        <source>This PIN is one of the first a stranger tries.</source>
        <translation>Diese PIN probieren Fremde als eine der ersten.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>die Überschrift</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>what people agree to</source>
        <translation>worin die Leute einwilligen</translation>
    </message>
    <message>
        <source>what phones do</source>
        <translation>was das Handy tut</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>die Quellen</translation>
    </message>
    <message>
        <source>who asks, or how to reach them</source>
        <translation>wer fragt, oder wie man sie erreicht</translation>
    </message>
    <message>
        <source>the languages</source>
        <translation>die Sprachen</translation>
    </message>
    <message>
        <source>smaller things</source>
        <translation>Kleinigkeiten</translation>
    </message>
    <message>
        <source>The id “%1” belongs to a campaign of %2 on this kiosk. This one needs another id.</source>
        <translation>Auf diesem Kiosk gehört die Kennung „%1“ zu einer Kampagne von %2. Diese braucht eine andere.</translation>
    </message>
    <message>
        <source>This campaign is here already, with another text. What changes: %1. Whoever signed before signed the text of then.</source>
        <translation>Diese Kampagne ist schon hier, mit anderem Text. Was sich ändert: %1. Wer vorher unterschrieben hat, unterschrieb den Text von damals.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At least %1 letters, %2 of them different. Four words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Mindestens %1 Buchstaben, davon %2 verschiedene. Vier Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu raten.</translation>
    </message>
    <message>
        <source>“%1” brings one</source>
        <translation>„%1“ bringt eine</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>None: nothing can be read aloud</source>
        <translation>Keine: Es kann nichts vorgelesen werden</translation>
    </message>
    <message>
        <source>The screens can be read aloud</source>
        <translation>Die Bildschirme können vorgelesen werden</translation>
    </message>
    <message>
        <source>PRACTICE: nothing counts until “kiosk setup” was run.</source>
        <translation>ÜBUNG: Nichts zählt, bis „kiosk setup“ aufgerufen wurde.</translation>
    </message>
    <message>
        <source>“%1” may not be written: nothing can be signed.</source>
        <translation>In „%1“ darf nicht geschrieben werden: Nichts kann unterschrieben werden.</translation>
    </message>
    <message>
        <source>It was never shown that the identity opens what is sealed here.</source>
        <translation>Es wurde nie gezeigt, dass der Schlüssel öffnet, was hier versiegelt wird.</translation>
    </message>
    <message>
        <source>There is little space left in “%1”.</source>
        <translation>In „%1“ ist wenig Platz.</translation>
    </message>
    <message>
        <source>The store is gone; the next start makes it anew from its copy.</source>
        <translation>Die Datei mit den Unterschriften ist weg; der nächste Start macht sie aus ihrer Kopie neu.</translation>
    </message>
    <message>
        <source>The store is gone; the next signature starts a new one.</source>
        <translation>Die Datei mit den Unterschriften ist weg; die nächste Unterschrift beginnt eine neue.</translation>
    </message>
    <message>
        <source>This is not their number. Please type it again.</source>
        <translation>Das ist nicht ihre Zahl. Bitte tippen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This was not the PIN. Nothing was removed.</source>
        <translation>Das war nicht die PIN. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>What was signed here was exported, and wiped from this kiosk.</source>
        <translation>Was hier unterschrieben wurde, ist exportiert und von diesem Kiosk gelöscht.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Dieser Kiosk</translation>
    </message>
    <message>
        <source>Please write the date as year-month-day, such as 2026-05-01.</source>
        <translation>Bitte schreiben Sie das Datum als Jahr-Monat-Tag, etwa 2026-05-01.</translation>
    </message>
    <message>
        <source>This day is more than a year ago. Is the year right?</source>
        <translation>Dieser Tag ist mehr als ein Jahr her. Stimmt das Jahr?</translation>
    </message>
    <message>
        <source>This day has not been yet.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>This is not the recovery code. Please look again.</source>
        <translation>Das ist nicht der Notfallcode. Bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This key does not belong to this kiosk. Try another one.</source>
        <translation>Dieser Schlüssel gehört nicht zu diesem Kiosk. Probieren Sie einen anderen.</translation>
    </message>
    <message>
        <source>Opening the signatures</source>
        <translation>Unterschriften werden geöffnet</translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>Wird auf den Stick geschrieben</translation>
    </message>
    <message>
        <source>Reading the stick back</source>
        <translation>Stick wird zurückgelesen</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>in the files</source>
        <translation>in den Dateien</translation>
    </message>
    <message>
        <source>set aside, in a file of its own</source>
        <translation>aussortiert, in einer eigenen Datei</translation>
    </message>
    <message>
        <source>the same person again, merged</source>
        <translation>dieselbe Person, zusammengelegt</translation>
    </message>
    <message>
        <source>exported before</source>
        <translation>früher exportiert</translation>
    </message>
    <message>
        <source>locked to another key</source>
        <translation>für einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>The passphrase does not open “%1”.</source>
        <translation>Die Passphrase öffnet „%1“ nicht.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Prüfen Sie sie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the name is one letter</source>
        <translation>der Name ist ein Buchstabe</translation>
    </message>
    <message>
        <source>the name is “test”</source>
        <translation>der Name ist „test“</translation>
    </message>
    <message>
        <source>the e-mail address is made up</source>
        <translation>die E-Mail-Adresse ist erfunden</translation>
    </message>
    <message>
        <source>the name is one letter again and again</source>
        <translation>der Name ist immer derselbe Buchstabe</translation>
    </message>
    <message>
        <source>the name is a formula</source>
        <translation>der Name ist eine Formel</translation>
    </message>
    <message>
        <source>the name is a run of keys</source>
        <translation>der Name ist eine Reihe von Tasten</translation>
    </message>
    <message>
        <source>Sealed bundle (no key needed)</source>
        <translation>Versiegeltes Paket (ohne Schlüssel)</translation>
    </message>
    <message>
        <source>Bring it to whoever has the key: “kiosk export --from” opens it, and several together.</source>
        <translation>Bringen Sie es zu jemandem mit dem Schlüssel: „kiosk export --from“ öffnet es, auch mehrere zusammen.</translation>
    </message>
    <message>
        <source>Every field (CSV)</source>
        <translation>Alle Felder (CSV)</translation>
    </message>
    <message>
        <source>It holds every field and the words of every consent: keep it as your proof of consent.</source>
        <translation>Darin sind alle Felder und der Wortlaut jeder Einwilligung: Bewahren Sie es als Nachweis auf.</translation>
    </message>
    <message>
        <source>Drawn signatures (SVG)</source>
        <translation>Gezeichnete Unterschriften (SVG)</translation>
    </message>
    <message>
        <source>It holds the drawings alone, and nobody counts as exported by it: take the signatures home in another format as well.</source>
        <translation>Enthält nur die Zeichnungen; niemand gilt dadurch als exportiert: Nehmen Sie die Unterschriften auch in einem anderen Format mit.</translation>
    </message>
    <message>
        <source>Whole records (JSON Lines)</source>
        <translation>Ganze Datensätze (JSON Lines)</translation>
    </message>
    <message>
        <source>It holds whole records, one a line: keep it as your proof of consent.</source>
        <translation>Darin sind ganze Datensätze, einer je Zeile: Bewahren Sie es als Nachweis der Einwilligungen auf.</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice; it is for reading, not for importing.</source>
        <translation>Öffnen Sie es in Excel oder LibreOffice; es ist zum Lesen, nicht zum Importieren.</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)</source>
        <translation>Tabelle (Excel)</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>StillThereCover</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Seconds until this visit ends and what you wrote is forgotten: %1</source>
        <translation>Sekunden, bis dieser Besuch endet und vergessen wird, was Sie geschrieben haben: %1</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>Petition unterschreiben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Geschrieben im %1</translation>
    </message>
    <message>
        <source>Whole story and sources</source>
        <translation>Ganzer Text und Quellen</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Only keep me posted</source>
        <translation>Nur Neuigkeiten bekommen</translation>
    </message>
    <message>
        <source>Do not sign this one</source>
        <translation>Diese nicht unterschreiben</translation>
    </message>
    <message>
        <source>Just show me the actions</source>
        <translation>Nur die Aktionen zeigen</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>You are on the list. Thank you!</source>
        <translation>Sie sind auf der Liste. Danke!</translation>
    </message>
    <message>
        <source>Signed. Thank you, %1.</source>
        <translation>Unterschrieben. Danke, %1.</translation>
    </message>
    <message>
        <source>Signed. Thank you.</source>
        <translation>Unterschrieben. Danke.</translation>
    </message>
    <message>
        <source>Signed as %1</source>
        <translation>Unterschrieben als %1</translation>
    </message>
    <message>
        <source>You are number &lt;b&gt;%1&lt;/b&gt; at this table today.</source>
        <translation>Sie sind heute Nummer &lt;b&gt;%1&lt;/b&gt; an diesem Tisch.</translation>
    </message>
    <message>
        <source>Receipt &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Beleg &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Take a picture of it: with it you can take your signature back later.</source>
        <translation>Machen Sie ein Foto davon: Damit können Sie Ihre Unterschrift später zurücknehmen.</translation>
    </message>
    <message>
        <source>You are number &lt;b&gt;%1&lt;/b&gt; of %2 at this table today.</source>
        <translation>Sie sind heute Nummer &lt;b&gt;%1&lt;/b&gt; von %2 an diesem Tisch.</translation>
    </message>
    <message>
        <source>Fix a mistake</source>
        <translation>Fehler korrigieren</translation>
    </message>
    <message>
        <source>Take me off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Remove my signature</source>
        <translation>Unterschrift löschen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Bring everything within reach</source>
        <translation>Alles in Reichweite holen</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Nicht mehr vorlesen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This kiosk is out of order for a moment.</source>
        <translation>Dieser Kiosk ist gerade außer Betrieb.</translation>
    </message>
    <message>
        <source>Please tell the people at this table. Whoever was thanked here has signed: nothing of that is lost.</source>
        <translation>Bitte sagen Sie dem Team an diesem Tisch Bescheid. Für jeden Dank, der hier zu sehen war, ist die Unterschrift da: Davon ist nichts verloren.</translation>
    </message>
    <message>
        <source>For the people at this table: the kiosk does not start, or does not stay up.</source>
        <translation>Für das Team an diesem Tisch: Der Kiosk startet nicht oder bleibt nicht am Laufen.</translation>
    </message>
    <message>
        <source>Tap “Try again”. If this comes back, start the computer anew. If that does not help, go on with paper sheets, and take this computer home as it is: it keeps every signature.</source>
        <translation>Tippen Sie auf „Noch einmal versuchen“. Kommt dies wieder, starten Sie den Computer neu. Hilft das nicht, machen Sie mit Papierlisten weiter und nehmen Sie diesen Computer so mit nach Hause, wie er ist: Er behält jede Unterschrift.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Sorry: this did not work yet.</source>
        <translation>Das hat leider noch nicht geklappt.</translation>
    </message>
    <message>
        <source>Nothing has been saved, and what you wrote is still here. We keep trying. Please tell the people at this table.</source>
        <translation>Es ist noch nichts gespeichert, und was Sie geschrieben haben, ist noch da. Wir versuchen es weiter. Bitte sagen Sie dem Team an diesem Tisch Bescheid.</translation>
    </message>
    <message>
        <source>Your signature is still here as it was. We keep trying. Please tell the people at this table.</source>
        <translation>Ihre Unterschrift ist noch da, wie sie war. Wir versuchen es weiter. Bitte sagen Sie dem Team an diesem Tisch Bescheid.</translation>
    </message>
    <message>
        <source>For the people at this table: %1</source>
        <translation>Für das Team an diesem Tisch: %1</translation>
    </message>
    <message>
        <source>Give up and forget it</source>
        <translation>Aufgeben und vergessen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome to your petition table.</source>
        <translation>Willkommen an Ihrem Petitionstisch.</translation>
    </message>
    <message>
        <source>Setting it up takes three minutes: its language, its name, the campaign, the lock for the signatures, a PIN.</source>
        <translation>Das Einrichten dauert drei Minuten: Sprache, Name, Kampagne, Schloss für die Unterschriften, PIN.</translation>
    </message>
    <message>
        <source>Until then everything is practice. You cannot break anything.</source>
        <translation>Bis dahin ist alles Übung. Sie können nichts kaputt machen.</translation>
    </message>
    <message>
        <source>Look around the staff pages</source>
        <translation>Team-Seiten ansehen</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Erst üben</translation>
    </message>
    <message>
        <source>Take the set-up on %1</source>
        <translation>Einrichtung von %1 nehmen</translation>
    </message>
    <message>
        <source>Take a set-up from a stick</source>
        <translation>Einrichtung vom Stick nehmen</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Diesen Kiosk einrichten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>WipeScreen</name>
    <message>
        <source>%1 still to be exported.</source>
        <translation>%1 noch zu exportieren.</translation>
    </message>
    <message>
        <source>%1 missing for good.</source>
        <translation>%1 endgültig verloren.</translation>
    </message>
    <message>
        <source>How many are removed?</source>
        <translation>Wie viele werden gelöscht?</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Now the staff PIN</source>
        <translation>Jetzt die PIN des Teams</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message>
        <source>This did not work out.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Nothing is wiped before everything is in an export. What the key does not open can leave as a sealed bundle.</source>
        <translation>Nichts wird gelöscht, bevor alles exportiert ist. Was der Schlüssel nicht öffnet, kann als versiegeltes Paket mit.</translation>
    </message>
    <message>
        <source>Counted, but nowhere to be read since the store was damaged: no export can take them. Somebody skilled may still get some out of the damaged file, %1. Wiping deletes that too.</source>
        <translation>Gezählt, aber nirgends lesbar, seit die Datei beschädigt wurde: Kein Export kann sie mitnehmen. Fachleute holen vielleicht noch etwas aus der beschädigten Datei, %1. Auch sie wird beim Leeren gelöscht.</translation>
    </message>
    <message>
        <source>Type the number. %1 here, all in exports that were read back. Are those files safe, in two places?</source>
        <translation>Tippen Sie die Zahl ein. Hier sind %1, alle in zurückgelesenen Exporten. Sind diese Dateien sicher, an zwei Orten?</translation>
    </message>
    <message>
        <source>It removes %1 from this machine for good, and the damaged file with what is left of the missing.</source>
        <translation>Das löscht %1 für immer von dieser Maschine, dazu die beschädigte Datei mit dem Rest der fehlenden.</translation>
    </message>
    <message>
        <source>It removes %1 from this machine for good.</source>
        <translation>Das löscht %1 für immer von dieser Maschine.</translation>
    </message>
    <message>
        <source>They are gone from this machine, its copy too. The counts of the day stay.</source>
        <translation>Sie sind von dieser Maschine gelöscht, auch aus der Kopie. Die Zahlen des Tages bleiben.</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 Unterschrift</translation>
    </message>
    <message numerus="yes">
        <source>%1 signatures</source>
        <translation>
            <numerusform>%1 Unterschrift</numerusform>
            <numerusform>%1 Unterschriften</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe this kiosk</source>
        <translation>Kiosk leeren</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Give up what is missing</source>
        <translation>Auf Fehlendes verzichten</translation>
    </message>
    <message>
        <source>Tap to agree</source>
        <translation>Zum Zustimmen tippen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
</TS>
