<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionCodes</name>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>Visez le code avec l’appareil photo de votre téléphone.</translation>
    </message>
    <message>
        <source>Words to use: “%1”</source>
        <translation>Les mots à utiliser&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Visez le code avec l’appareil photo de votre téléphone</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>Signer la pétition</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Retour à l’histoire</translation>
    </message>
</context>
<context>
    <name>AddressChips</name>
    <message>
        <source>Ends with %1</source>
        <translation>Finit par %1</translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Next: %1</source>
        <translation>Suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your receipts</source>
        <translation>Vos reçus</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Next petition</source>
        <translation>Pétition suivante</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; signed here today</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; personne a signé ici aujourd’hui</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; personnes ont signé ici aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign here today</source>
        <translation>Signez ici en premier aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 signed here today</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; personne sur %2 a signé ici aujourd’hui</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; personnes sur %2 ont signé ici aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>The battery is nearly empty: please plug this kiosk in.</source>
        <translation>La batterie est presque vide&#xa0;: veuillez brancher cette borne.</translation>
    </message>
    <message>
        <source>The disk is nearly full: please tell the people at this table.</source>
        <translation>Le disque est presque plein&#xa0;: veuillez prévenir l’équipe de cette table.</translation>
    </message>
    <message>
        <source>Tap to begin</source>
        <translation>Touchez pour commencer</translation>
    </message>
    <message>
        <source>Tap to read</source>
        <translation>Touchez pour lire</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1, not readable: %2. Please export soon.</source>
        <translation>Pour l’équipe de cette table&#xa0;: le fichier des signatures était abîmé et a été réparé. Signatures sauves&#xa0;: %1, illisibles&#xa0;: %2. Exportez-les bientôt.</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1. Please export soon.</source>
        <translation>Pour l’équipe de cette table&#xa0;: le fichier des signatures était abîmé et a été réparé. Signatures sauves&#xa0;: %1. Exportez-les bientôt.</translation>
    </message>
</context>
<context>
    <name>BackgroundScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>Signer la pétition</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Toute l’histoire</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Postal address: %1</source>
        <translation>Adresse postale&#xa0;: %1</translation>
    </message>
    <message>
        <source>Just show me the actions</source>
        <translation>Voir seulement les actions</translation>
    </message>
    <message>
        <source>Press: %1</source>
        <translation>Presse&#xa0;: %1</translation>
    </message>
    <message>
        <source>This text is from %1.</source>
        <translation>Ce texte date de %1.</translation>
    </message>
    <message>
        <source>All about your data:</source>
        <translation>Tout sur vos données :</translation>
    </message>
</context>
<context>
    <name>CampaignsScreen</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant&#xa0;…</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation>Afficher celle-ci</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Show this from now on?</source>
        <translation>L’afficher dès maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Show these from now on?</source>
        <translation>Les afficher dès maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Which campaigns?</source>
        <translation>Quelles campagnes&#xa0;?</translation>
    </message>
    <message>
        <source>What was signed for other campaigns stays, and is exported as before.</source>
        <translation>Ce qui a été signé pour d’autres campagnes reste, et s’exporte comme avant.</translation>
    </message>
    <message>
        <source>Tap one, or up to six: then everybody chooses on the poster. Campaigns on a stick show here by themselves when you put it in.</source>
        <translation>Touchez-en une, ou jusqu’à six&#xa0;: chacun choisit alors sur l’affiche. Les campagnes sur une clé USB apparaissent ici d’elles-mêmes quand vous la branchez.</translation>
    </message>
    <message>
        <source>Set this kiosk up first; then its campaign can be switched.</source>
        <translation>Configurez d’abord cette borne&#xa0;; ensuite vous pourrez changer de campagne.</translation>
    </message>
</context>
<context>
    <name>ChangePin</name>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le PIN</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisir un PIN</translation>
    </message>
    <message>
        <source>First the old PIN</source>
        <translation>D’abord l’ancien PIN</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Le nouveau PIN encore une fois</translation>
    </message>
    <message>
        <source>The new PIN</source>
        <translation>Le nouveau PIN</translation>
    </message>
    <message>
        <source>Six digits or more.</source>
        <translation>Six chiffres ou plus.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>ChooserScreen</name>
    <message>
        <source>The battery is nearly empty: please plug this kiosk in.</source>
        <translation>La batterie est presque vide&#xa0;: veuillez brancher cette borne.</translation>
    </message>
    <message>
        <source>The disk is nearly full: please tell the people at this table.</source>
        <translation>Le disque est presque plein&#xa0;: veuillez prévenir l’équipe de cette table.</translation>
    </message>
    <message>
        <source>This petition has ended</source>
        <translation>Cette pétition est terminée</translation>
    </message>
    <message>
        <source>Cannot be signed at this hour</source>
        <translation>Ne se signe pas à cette heure</translation>
    </message>
    <message>
        <source>What do you want to sign?</source>
        <translation>Que voulez-vous signer&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; signed here today</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; personne a signé ici aujourd’hui</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; personnes ont signé ici aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Tap one or more</source>
        <translation>Touchez-en une ou plusieurs</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1, not readable: %2. Please export soon.</source>
        <translation>Pour l’équipe de cette table&#xa0;: le fichier des signatures était abîmé et a été réparé. Signatures sauves&#xa0;: %1, illisibles&#xa0;: %2. Exportez-les bientôt.</translation>
    </message>
    <message>
        <source>For the people at this table: the store was damaged and has been put right. Signatures safe: %1. Please export soon.</source>
        <translation>Pour l’équipe de cette table&#xa0;: le fichier des signatures était abîmé et a été réparé. Signatures sauves&#xa0;: %1. Exportez-les bientôt.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>The staff side was closed.</source>
        <translation>L’espace équipe s’est fermé.</translation>
    </message>
    <message>
        <source>What is written now goes nowhere. The screen is back in a moment.</source>
        <translation>Ce que vous écrivez maintenant n’arrive nulle part. L’écran revient dans un instant.</translation>
    </message>
</context>
<context>
    <name>ClosedWords</name>
    <message>
        <source>This petition ended on %1. You can still read it.</source>
        <translation>Cette pétition s’est terminée le %1. Vous pouvez encore la lire.</translation>
    </message>
    <message>
        <source>Signatures are taken here from %1 to %2</source>
        <translation>On peut signer ici de %1 à %2</translation>
    </message>
</context>
<context>
    <name>ClosingCover</name>
    <message>
        <source>Still there?</source>
        <translation>Toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>The staff side closes in 1 second.</source>
        <translation>L’espace équipe se ferme dans 1 seconde.</translation>
    </message>
    <message numerus="yes">
        <source>The staff side closes in %1 seconds.</source>
        <translation>
            <numerusform>L’espace équipe se ferme dans&#xa0;%1 seconde.</numerusform>
            <numerusform>L’espace équipe se ferme dans&#xa0;%1 secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written here and not saved yet goes with it.</source>
        <translation>Ce qui est écrit ici et pas encore enregistré sera oublié.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis toujours là</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Code: %1. Show it larger</source>
        <translation>Code&#xa0;: %1. L’agrandir</translation>
    </message>
    <message>
        <source>Tap to show the code</source>
        <translation>Touchez pour voir le code</translation>
    </message>
</context>
<context>
    <name>CountryChooser</name>
    <message>
        <source>First letters of your country</source>
        <translation>Premières lettres de votre pays</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DoorCode</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Retour à l’écran</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Recovery code: 20 letters and digits</source>
        <translation>Code de secours&#xa0;: 20 lettres et chiffres</translation>
    </message>
    <message>
        <source>Open with the key</source>
        <translation>Ouvrir avec la clé secrète</translation>
    </message>
</context>
<context>
    <name>DoorKey</name>
    <message>
        <source>Open with the key</source>
        <translation>Ouvrir avec la clé secrète</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Retour à l’écran</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture&#xa0;…</translation>
    </message>
    <message>
        <source>Put the stick with the key in.</source>
        <translation>Branchez la clé USB où est la clé secrète.</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>Quelle clé secrète&#xa0;?</translation>
    </message>
    <message>
        <source>on %1, opens with its passphrase</source>
        <translation>sur&#xa0;%1, s’ouvre avec sa phrase secrète</translation>
    </message>
    <message>
        <source>on %1, opens without a passphrase</source>
        <translation>sur&#xa0;%1, s’ouvre sans phrase secrète</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Ouvrir avec le code de secours</translation>
    </message>
    <message>
        <source>Neither code nor key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:</source>
        <translation>Ni code ni clé secrète&#xa0;? Rien n’est perdu&#xa0;: les signatures restent scellées dans cet ordinateur. Sa ligne de commande les emporte scellées, sans PIN&#xa0;:</translation>
    </message>
    <message>
        <source>No key at hand? Nothing is lost: the signatures stay sealed in this computer. Its command line takes them home sealed, without a PIN:</source>
        <translation>Pas de clé secrète&#xa0;? Rien n’est perdu&#xa0;: les signatures restent scellées dans cet ordinateur. Sa ligne de commande les emporte scellées, sans PIN&#xa0;:</translation>
    </message>
</context>
<context>
    <name>DoorReason</name>
    <message>
        <source>The recovery code from its set-up opens the staff side, and so does the key that opens the signatures.</source>
        <translation>Le code de secours de la configuration ouvre l’espace équipe, et la clé secrète qui ouvre les signatures aussi.</translation>
    </message>
    <message>
        <source>The key that opens the signatures opens the staff side too. There is no recovery code.</source>
        <translation>La clé secrète qui ouvre les signatures ouvre aussi l’espace équipe. Il n’y a pas de code de secours.</translation>
    </message>
    <message>
        <source>Too many wrong PINs were tried: no PIN is taken any more. %1</source>
        <translation>Trop de PIN faux&#xa0;: plus aucun PIN n’est accepté.&#xa0;%1</translation>
    </message>
    <message>
        <source>The file that counts wrong PINs is damaged: no PIN is taken until it is put right. %1</source>
        <translation>Le fichier qui compte les PIN faux est abîmé&#xa0;: aucun PIN n’est accepté tant qu’il n’est pas réparé.&#xa0;%1</translation>
    </message>
    <message>
        <source>This kiosk was set up without a PIN. %1</source>
        <translation>Cette borne a été configurée sans PIN.&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Please wait %1 seconds.</source>
        <translation>
            <numerusform>Trop de PIN faux. Veuillez attendre&#xa0;%1 seconde.</numerusform>
            <numerusform>Trop de PIN faux. Veuillez attendre&#xa0;%1 secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not the PIN. Please try again.</source>
        <translation>Ce n’était pas le PIN. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>This part is for the people at the table.</source>
        <translation>Cette partie est pour l’équipe de cette table.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN de l’équipe</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Retour à l’écran</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>PIN oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>DoorUnlock</name>
    <message>
        <source>Open with the key</source>
        <translation>Ouvrir avec la clé secrète</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture&#xa0;…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Phrase secrète de&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Use %1</source>
        <translation>Prendre %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Prendre cette adresse</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>Non, c’est juste</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Oui, c’est juste</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>%1 is out. Everything is on it.</source>
        <translation>%1 est libre. Tout est dessus.</translation>
    </message>
    <message>
        <source>You may remove %1 now.</source>
        <translation>Vous pouvez retirer&#xa0;%1.</translation>
    </message>
    <message>
        <source>One moment, %1 is letting go …</source>
        <translation>Un instant,&#xa0;%1 se libère&#xa0;…</translation>
    </message>
    <message>
        <source>Everything is on %1.</source>
        <translation>Tout est sur&#xa0;%1.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté sur&#xa0;%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant&#xa0;…</translation>
    </message>
    <message>
        <source>Unmount %1</source>
        <translation>Libérer&#xa0;%1</translation>
    </message>
    <message>
        <source>Short SHA-256</source>
        <translation>SHA-256 abrégé</translation>
    </message>
    <message>
        <source>Whole SHA-256</source>
        <translation>SHA-256 entier</translation>
    </message>
</context>
<context>
    <name>ExportDoubt</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Reçu&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 personne</numerusform>
            <numerusform>%1 personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Where will the signatures go?</source>
        <translation>Où iront les signatures&#xa0;?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The stick is gone</source>
        <translation>La clé USB n’est plus là</translation>
    </message>
    <message>
        <source>Tap what will read them.</source>
        <translation>Touchez ce qui les lira.</translation>
    </message>
</context>
<context>
    <name>ExportKey</name>
    <message>
        <source>The key that opens them</source>
        <translation>La clé secrète qui les ouvre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Put the stick with the key into this computer.</source>
        <translation>Branchez sur cet ordinateur la clé USB où est la clé secrète.</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>Quelle clé secrète&#xa0;?</translation>
    </message>
    <message>
        <source>on %1, opens with its passphrase</source>
        <translation>sur&#xa0;%1, s’ouvre avec sa phrase secrète</translation>
    </message>
    <message>
        <source>on %1, opens without a passphrase</source>
        <translation>sur&#xa0;%1, s’ouvre sans phrase secrète</translation>
    </message>
    <message>
        <source>Everything is locked until it is opened with the organisers&apos; key: a small file, made when this kiosk was set up. It may be on this stick or on another one.</source>
        <translation>Tout reste verrouillé jusqu’à l’ouverture avec la clé secrète des organisateurs&#xa0;: un petit fichier créé lors de la configuration. Il peut être sur cette clé USB ou sur une autre.</translation>
    </message>
    <message>
        <source>No key here? Take them sealed</source>
        <translation>Pas de clé ici&#xa0;? Emporter scellé</translation>
    </message>
</context>
<context>
    <name>ExportReview</name>
    <message>
        <source>Do these look real to you?</source>
        <translation>Est-ce que cela vous semble vrai&#xa0;?</translation>
    </message>
    <message>
        <source>The stick is gone</source>
        <translation>La clé USB n’est plus là</translation>
    </message>
    <message>
        <source>Keep all and export</source>
        <translation>Tout garder et exporter</translation>
    </message>
    <message>
        <source>Set %1 aside and export</source>
        <translation>Mettre&#xa0;%1 de côté et exporter</translation>
    </message>
    <message>
        <source>What is set aside is not deleted. It goes into a file of its own on the stick, with the reason.</source>
        <translation>Ce qui est mis de côté n’est pas effacé&#xa0;: cela va dans un fichier à part sur la clé USB, avec la raison.</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export signatures</source>
        <translation>Exporter les signatures</translation>
    </message>
    <message>
        <source>Nobody has signed here yet, so there is nothing to export.</source>
        <translation>Personne n’a encore signé ici&#xa0;: il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>The export did not work out</source>
        <translation>L’exportation n’a pas marché</translation>
    </message>
    <message>
        <source>Take another stick</source>
        <translation>Prendre une autre clé USB</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ExportStick</name>
    <message>
        <source>Export to a stick</source>
        <translation>Exporter sur une clé USB</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Put a stick into this computer.</source>
        <translation>Branchez une clé USB sur cet ordinateur.</translation>
    </message>
    <message>
        <source>To this stick</source>
        <translation>Sur cette clé USB</translation>
    </message>
    <message>
        <source>Nothing can be written on %1. Take another one.</source>
        <translation>On ne peut rien écrire sur&#xa0;%1. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>Nothing can be written on these sticks. Take another one.</source>
        <translation>On ne peut rien écrire sur ces clés USB. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Quelle clé USB&#xa0;?</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Elle apparaît ici d’elle-même.</translation>
    </message>
    <message>
        <source>%1, but nothing can be written on it</source>
        <translation>%1, mais on ne peut rien y écrire</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1,&#xa0;%2 libres</translation>
    </message>
    <message>
        <source>%1. The key is on it: better take another.</source>
        <translation>%1. La clé secrète est dessus : prenez-en plutôt une autre.</translation>
    </message>
    <message>
        <source>All campaigns, a file each</source>
        <translation>Toutes, un fichier chacune</translation>
    </message>
    <message>
        <source>signatures, none exported yet</source>
        <translation>signatures, aucune exportée</translation>
    </message>
    <message>
        <source>new since the last export</source>
        <translation>nouvelles depuis la dernière exportation</translation>
    </message>
    <message>
        <source>all, also those exported before</source>
        <translation>toutes, même celles déjà exportées</translation>
    </message>
</context>
<context>
    <name>ExportSums</name>
    <message>
        <source>collected</source>
        <translation>recueillies</translation>
    </message>
    <message>
        <source>read back: %1 + %2 set aside</source>
        <translation>relues&#xa0;:&#xa0;%1 +&#xa0;%2 mises de côté</translation>
    </message>
    <message>
        <source>read back from the stick</source>
        <translation>relues sur la clé USB</translation>
    </message>
</context>
<context>
    <name>ExportUnlock</name>
    <message>
        <source>The key that opens them</source>
        <translation>La clé secrète qui les ouvre</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture&#xa0;…</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Ouvrir la clé secrète</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Phrase secrète de&#xa0;%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Leave the stick in until it says that you may remove it.</source>
        <translation>Laissez la clé USB branchée tant que l’écran ne dit pas de la retirer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FittingScreen</name>
    <message>
        <source>Screen and voice</source>
        <translation>Écran et voix</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>It fits the card</source>
        <translation>C’est la taille de la carte</translation>
    </message>
    <message>
        <source>Hold a bank card here. Any will do: they are all of one size.</source>
        <translation>Tenez une carte bancaire ici. Elles ont toutes la même taille.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Until its outline is as large as the card. Hold to go faster. The screen would be %1 inches.</source>
        <translation>Jusqu’à ce que le contour ait la taille de la carte. Appui long&#xa0;: plus vite. L’écran ferait&#xa0;%1 pouces.</translation>
    </message>
    <message>
        <source>Volume of the voice: %1</source>
        <translation>Volume de la voix&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>This machine has no voice: “Check the machine” says what to install.</source>
        <translation>Cette machine n’a pas de voix&#xa0;: «&#xa0;Vérifier la machine&#xa0;» dit quoi installer.</translation>
    </message>
    <message>
        <source>At 0 nothing is read aloud.</source>
        <translation>À 0, rien n’est lu à voix haute.</translation>
    </message>
    <message>
        <source>Attendees tap the loudspeaker to have a screen read aloud.</source>
        <translation>Pour faire lire un écran, on touche le haut-parleur.</translation>
    </message>
    <message>
        <source>This is kept once the kiosk is set up.</source>
        <translation>Cela se garde une fois la borne configurée.</translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>Fine</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>See to this</source>
        <translation>À régler</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Enter a paper sheet</source>
        <translation>Saisir une feuille papier</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Finir l’essai</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Event and table</source>
        <translation>Événement et table</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Check the machine</source>
        <translation>Vérifier la machine</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Wipe this kiosk</source>
        <translation>Vider cette borne</translation>
    </message>
    <message>
        <source>Back to the poster</source>
        <translation>Retour à l’affiche</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Configurer cette borne</translation>
    </message>
    <message>
        <source>Export signatures</source>
        <translation>Exporter les signatures</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>gardées ici</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>non exportées</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>ont dit oui</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Signatures per hour</source>
        <translation>Signatures par heure</translation>
    </message>
    <message>
        <source>%1 o&apos;clock: %2</source>
        <translation>%1 heures&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>What was signed today has left this kiosk.</source>
        <translation>Ce qui a été signé aujourd’hui a quitté cette borne.</translation>
    </message>
    <message>
        <source>Nobody has signed here today yet.</source>
        <translation>Personne n’a encore signé ici aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LargeCode</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Visez le code avec l’appareil photo de votre téléphone</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MachineScreen</name>
    <message>
        <source>Check the machine</source>
        <translation>Vérifier la machine</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier encore</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1.&#xa0;%2.</translation>
    </message>
    <message>
        <source>Screen and voice</source>
        <translation>Écran et voix</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche&#xa0;…</translation>
    </message>
    <message>
        <source>Fit for a day at the table.</source>
        <translation>Prête pour une journée à la table.</translation>
    </message>
    <message>
        <source>See to what is marked before the day begins.</source>
        <translation>Réglez ce qui est marqué avant que la journée commence.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PRACTICE: nothing you enter here counts</source>
        <translation>ESSAI&#xa0;: rien de ce que vous écrivez ne compte</translation>
    </message>
</context>
<context>
    <name>OwnDate</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>OwnDrawing</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Signez ici avec le doigt</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Write my name instead</source>
        <translation>Plutôt écrire mon nom</translation>
    </message>
    <message>
        <source>Your name, in place of a drawn signature</source>
        <translation>Votre nom à la place d’une signature dessinée</translation>
    </message>
    <message>
        <source>Draw instead</source>
        <translation>Plutôt dessiner</translation>
    </message>
</context>
<context>
    <name>OwnYesNo</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Looking …</source>
        <translation>Recherche&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Cannot be shown: %1</source>
        <translation>Ne peut pas s’afficher&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>fournie avec le programme</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur&#xa0;%1</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1. Checked, %2.</source>
        <translation>%1. Vérifiée,&#xa0;%2.</translation>
    </message>
    <message>
        <source>Another text than the one here.</source>
        <translation>Un autre texte que celui d’ici.</translation>
    </message>
</context>
<context>
    <name>PagedArea</name>
    <message>
        <source>Read back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>Date of the sheet</source>
        <translation>Date de la feuille</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Paper sheet, row %1</source>
        <translation>Feuille papier, ligne&#xa0;%1</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Feuille papier</translation>
    </message>
    <message>
        <source>Save this row</source>
        <translation>Enregistrer cette ligne</translation>
    </message>
    <message>
        <source>Which campaign is on the sheet?</source>
        <translation>Quelle campagne est sur la feuille&#xa0;?</translation>
    </message>
    <message>
        <source>Wants updates</source>
        <translation>Veut des nouvelles</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Row %1 is saved. Receipt %2</source>
        <translation>Ligne&#xa0;%1 enregistrée. Reçu&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>PausedScreen</name>
    <message>
        <source>We will be back in a moment.</source>
        <translation>Nous revenons dans un instant.</translation>
    </message>
    <message>
        <source>Please ask the people at this table if you would like to sign now.</source>
        <translation>Pour signer maintenant, adressez-vous à l’équipe de cette table.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Language of the kiosk</source>
        <translation>Langue de la borne</translation>
    </message>
    <message>
        <source>Which language comes first?</source>
        <translation>Quelle langue vient en premier&#xa0;?</translation>
    </message>
    <message>
        <source>Every visit begins in it. Attendees change it by a tap.</source>
        <translation>Chaque visite commence dans cette langue. On peut la changer d’un toucher.</translation>
    </message>
    <message>
        <source>Event and table</source>
        <translation>Événement et table</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Nom de la table</translation>
    </message>
    <message>
        <source>Event or place</source>
        <translation>Événement ou lieu</translation>
    </message>
    <message>
        <source>Event or place (optional)</source>
        <translation>Événement ou lieu (facultatif)</translation>
    </message>
    <message>
        <source>Seconds without a touch, until “Are you still there?”</source>
        <translation>Secondes sans toucher, jusqu’à «&#xa0;Êtes-vous toujours là&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Both names go into every signature from now on; those that are there keep theirs.</source>
        <translation>Les deux noms vont désormais dans chaque signature&#xa0;; celles qui existent gardent les leurs.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Country: as in the campaign</source>
        <translation>Pays&#xa0;: celui de la campagne</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Pays&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le PIN</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisir un PIN</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Please write your first name.</source>
        <translation>Veuillez écrire votre prénom.</translation>
    </message>
    <message>
        <source>Please write your last name.</source>
        <translation>Veuillez écrire votre nom.</translation>
    </message>
    <message>
        <source>Please write your e-mail address.</source>
        <translation>Veuillez écrire votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Please write your postal code.</source>
        <translation>Veuillez écrire votre code postal.</translation>
    </message>
    <message>
        <source>Please choose your country.</source>
        <translation>Veuillez choisir votre pays.</translation>
    </message>
    <message>
        <source>Please choose Yes or No.</source>
        <translation>Veuillez choisir Oui ou Non.</translation>
    </message>
    <message>
        <source>Please write an answer.</source>
        <translation>Veuillez écrire une réponse.</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>Veuillez choisir une réponse.</translation>
    </message>
    <message>
        <source>Please choose one answer or more.</source>
        <translation>Veuillez choisir une ou plusieurs réponses.</translation>
    </message>
    <message>
        <source>Please write a number.</source>
        <translation>Veuillez écrire un nombre.</translation>
    </message>
    <message>
        <source>Please write the day, the month and the year.</source>
        <translation>Veuillez écrire le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>Please write your phone number.</source>
        <translation>Veuillez écrire votre numéro de téléphone.</translation>
    </message>
    <message>
        <source>Please sign, or write your name instead.</source>
        <translation>Veuillez signer, ou écrire votre nom.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>C’est trop long. Veuillez raccourcir.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be printed. Please write it again.</source>
        <translation>Il y a un signe qui ne peut pas être imprimé. Veuillez l’écrire à nouveau.</translation>
    </message>
    <message>
        <source>There is no @ in this address. It looks like name@example.org.</source>
        <translation>Il manque le @ dans cette adresse. Elle ressemble à nom@example.org.</translation>
    </message>
    <message>
        <source>This address has a wide ＠. Please use the normal @.</source>
        <translation>Cette adresse contient un ＠ large. Veuillez utiliser le @ normal.</translation>
    </message>
    <message>
        <source>There is more than one @ in this address.</source>
        <translation>Il y a plus d’un @ dans cette adresse.</translation>
    </message>
    <message>
        <source>There is a space in this address. Please take it out.</source>
        <translation>Il y a un espace dans cette adresse. Veuillez l’enlever.</translation>
    </message>
    <message>
        <source>The part after the @ needs a dot, as in example.org.</source>
        <translation>Il faut un point après le @, comme dans example.org.</translation>
    </message>
    <message>
        <source>The part before the @ is too long: 64 characters at most.</source>
        <translation>La partie avant le @ est trop longue&#xa0;: 64 caractères au plus.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Please check it.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>Please write a whole number in digits, such as 42.</source>
        <translation>Veuillez écrire un nombre entier en chiffres, comme 42.</translation>
    </message>
    <message>
        <source>Please write %1 or more.</source>
        <translation>Veuillez écrire %1 ou plus.</translation>
    </message>
    <message>
        <source>Please write %2 or less.</source>
        <translation>Veuillez écrire %2 ou moins.</translation>
    </message>
    <message>
        <source>There is no such day. Please check the day, the month and the year.</source>
        <translation>Ce jour n’existe pas. Veuillez vérifier le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>Please write the year with four digits.</source>
        <translation>Veuillez écrire l’année avec quatre chiffres.</translation>
    </message>
    <message>
        <source>This is too small to be seen. Please sign larger.</source>
        <translation>C’est trop petit. Veuillez signer plus grand.</translation>
    </message>
    <message>
        <source>Updates must be yes, no or empty.</source>
        <translation>Les nouvelles doivent être oui, non ou vide.</translation>
    </message>
    <message>
        <source>This campaign does not ask about updates. Please leave this empty.</source>
        <translation>Cette campagne ne demande rien au sujet des nouvelles. Veuillez laisser ce champ vide.</translation>
    </message>
    <message>
        <source>This must be yes, no or empty.</source>
        <translation>Cela doit être oui, non ou vide.</translation>
    </message>
    <message>
        <source>Please write the date as year-month-day, such as 2026-05-01.</source>
        <translation>Écrivez la date ainsi&#xa0;: année-mois-jour, comme 2026-05-01.</translation>
    </message>
    <message>
        <source>This is not one of the answers there are.</source>
        <translation>Ce n’est pas une des réponses possibles.</translation>
    </message>
    <message>
        <source>A signature drawn on paper stays on the paper. Please leave this empty.</source>
        <translation>Une signature sur papier reste sur le papier. Veuillez laisser ceci vide.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Is the ending of this address right?</source>
        <translation>La fin de cette adresse est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>Is this right? Canadian codes look like V6B 1A1.</source>
        <translation>Est-ce juste&#xa0;? Les codes canadiens ressemblent à V6B 1A1.</translation>
    </message>
    <message>
        <source>Is this right? British codes look like SW1A 1AA.</source>
        <translation>Est-ce juste&#xa0;? Les codes britanniques ressemblent à SW1A 1AA.</translation>
    </message>
    <message>
        <source>Is this right? American codes have five digits.</source>
        <translation>Est-ce juste&#xa0;? Les codes américains ont cinq chiffres.</translation>
    </message>
    <message>
        <source>Is this right? Phone numbers have 7 to 15 digits.</source>
        <translation>Est-ce juste&#xa0;? Les numéros de téléphone ont de 7 à 15 chiffres.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit the kiosk?</source>
        <translation>Quitter la borne&#xa0;?</translation>
    </message>
    <message>
        <source>This is for whoever looks after this computer: the program ends, and nobody can sign until it is started again. What was signed stays safe.</source>
        <translation>C’est pour la personne qui s’occupe de cet ordinateur&#xa0;: le programme s’arrête, et personne ne peut signer avant qu’il redémarre. Ce qui a été signé est en sûreté.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Laisser en marche</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>ReceiptsScreen</name>
    <message>
        <source>All signed. Thank you!</source>
        <translation>Tout est signé. Merci&#xa0;!</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Take a picture of the receipts: with one you can take that signature back later.</source>
        <translation>Prenez les reçus en photo&#xa0;: chacun permet de retirer plus tard sa signature.</translation>
    </message>
    <message>
        <source>Tap one to fix a mistake in it, or to remove it.</source>
        <translation>Touchez-en un pour corriger une erreur ou retirer la signature.</translation>
    </message>
</context>
<context>
    <name>RemovalScreen</name>
    <message>
        <source>Stay on the list</source>
        <translation>Rester sur la liste</translation>
    </message>
    <message>
        <source>Keep my signature</source>
        <translation>Garder ma signature</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>C’est effacé.</translation>
    </message>
    <message>
        <source>Take you off the list?</source>
        <translation>Vous retirer de la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Remove your signature?</source>
        <translation>Retirer votre signature&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing of what you wrote is kept here.</source>
        <translation>Rien de ce que vous avez écrit n’est conservé ici.</translation>
    </message>
    <message>
        <source>What you wrote is then taken off this machine. You can sign again at any time.</source>
        <translation>Ce que vous avez écrit sera alors effacé de cette machine. Vous pourrez signer à nouveau quand vous voulez.</translation>
    </message>
    <message>
        <source>Yes, take me off</source>
        <translation>Oui, me retirer</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Oui, la retirer</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>SetUpCampaigns</name>
    <message>
        <source>the campaign</source>
        <translation>la campagne</translation>
    </message>
    <message>
        <source>Which campaigns?</source>
        <translation>Quelles campagnes&#xa0;?</translation>
    </message>
    <message>
        <source>Tap one, or up to six: then everybody chooses on the poster. Campaigns on a stick show here by themselves when you put it in. One that is chosen is copied to this computer.</source>
        <translation>Touchez-en une, ou jusqu’à six&#xa0;: chacun choisit alors sur l’affiche. Les campagnes sur une clé USB apparaissent ici d’elles-mêmes quand vous la branchez. Celle que vous choisissez est copiée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>La campagne</translation>
    </message>
</context>
<context>
    <name>SetUpFiles</name>
    <message>
        <source>try the key</source>
        <translation>essayer la clé secrète</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>le verrou</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Put the stick with the key in.</source>
        <translation>Branchez la clé USB où est la clé secrète.</translation>
    </message>
    <message>
        <source>Put the stick in.</source>
        <translation>Branchez la clé USB.</translation>
    </message>
    <message>
        <source>The file shows here by itself.</source>
        <translation>Le fichier apparaît ici de lui-même.</translation>
    </message>
    <message>
        <source>There is no key on this stick.</source>
        <translation>Il n’y a pas de clé secrète sur cette clé USB.</translation>
    </message>
    <message>
        <source>There is no lock and no key on this stick.</source>
        <translation>Il n’y a ni verrou ni clé secrète sur cette clé USB.</translation>
    </message>
    <message>
        <source>A lock on %1, damaged</source>
        <translation>Un verrou sur&#xa0;%1, abîmé</translation>
    </message>
    <message>
        <source>A lock on %1: %2</source>
        <translation>Un verrou sur&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>A key on %1, opens with its passphrase</source>
        <translation>Une clé secrète sur&#xa0;%1, s’ouvre avec sa phrase</translation>
    </message>
    <message>
        <source>A key on %1, without a passphrase</source>
        <translation>Une clé secrète sur&#xa0;%1, sans phrase</translation>
    </message>
    <message>
        <source>The key is only looked at, to open one test signature. Nothing of it is kept in this computer.</source>
        <translation>La clé secrète n’est que lue, pour ouvrir une signature d’essai. Cet ordinateur n’en garde rien.</translation>
    </message>
    <message>
        <source>A text file with the lock will do. From a key, only its lock is taken; the key itself is tried once and not kept.</source>
        <translation>Un fichier texte avec le verrou suffit. D’une clé secrète, on ne prend que le verrou&#xa0;; elle est essayée une fois et n’est pas gardée.</translation>
    </message>
</context>
<context>
    <name>SetUpLanguage</name>
    <message>
        <source>the language</source>
        <translation>la langue</translation>
    </message>
    <message>
        <source>Which language comes first?</source>
        <translation>Quelle langue vient en premier&#xa0;?</translation>
    </message>
    <message>
        <source>Every visit begins in it. Attendees change it by a tap.</source>
        <translation>Chaque visite commence dans cette langue. On peut la changer d’un toucher.</translation>
    </message>
    <message>
        <source>The country helps with e-mail addresses and postal codes.</source>
        <translation>Le pays aide pour les adresses e-mail et les codes postaux.</translation>
    </message>
    <message>
        <source>Country: as in the campaign</source>
        <translation>Pays&#xa0;: celui de la campagne</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Pays&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SetUpLocks</name>
    <message>
        <source>the lock</source>
        <translation>le verrou</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Who may open the signatures?</source>
        <translation>Qui pourra ouvrir les signatures&#xa0;?</translation>
    </message>
    <message>
        <source>Signatures get this lock</source>
        <translation>Les signatures reçoivent ce verrou</translation>
    </message>
    <message>
        <source>Signatures get these locks</source>
        <translation>Les signatures reçoivent ces verrous</translation>
    </message>
    <message>
        <source>Every signature is locked the moment somebody signs. The lock stays in this computer. The key that opens it never does: the organisers keep it, so a stolen computer gives no name away.</source>
        <translation>Chaque signature est verrouillée dès que quelqu’un signe. Le verrou reste dans cet ordinateur. La clé secrète qui l’ouvre, jamais&#xa0;: les organisateurs la gardent. Ainsi, un ordinateur volé ne livre aucun nom.</translation>
    </message>
    <message>
        <source>%1, its key was tried</source>
        <translation>%1, sa clé a été essayée</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>A second lock is wise, its key kept by somebody else: if the only key is lost, every signature is lost.</source>
        <translation>Un deuxième verrou est prudent, avec sa clé chez quelqu’un d’autre&#xa0;: si la seule clé secrète est perdue, toutes les signatures le sont.</translation>
    </message>
    <message>
        <source>Any one of their keys opens the signatures.</source>
        <translation>Une seule de leurs clés suffit pour ouvrir les signatures.</translation>
    </message>
    <message>
        <source>Our lock or key is on a stick</source>
        <translation>Verrou ou clé sur une clé USB</translation>
    </message>
    <message>
        <source>Another from a stick</source>
        <translation>Un autre sur une clé USB</translation>
    </message>
    <message>
        <source>Type or scan our lock</source>
        <translation>Saisir ou scanner le verrou</translation>
    </message>
    <message>
        <source>Type or scan another</source>
        <translation>Saisir ou scanner un autre</translation>
    </message>
    <message>
        <source>Make a lock and its key here</source>
        <translation>Créer ici verrou et clé</translation>
    </message>
    <message>
        <source>Make another here</source>
        <translation>En créer un autre ici</translation>
    </message>
</context>
<context>
    <name>SetUpMade</name>
    <message>
        <source>the lock</source>
        <translation>le verrou</translation>
    </message>
    <message>
        <source>The key is on %1.</source>
        <translation>La clé secrète est sur&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 is the key, sealed with its passphrase.</source>
        <translation>%1 est la clé secrète, scellée par sa phrase.</translation>
    </message>
    <message>
        <source>%1 is the same key on paper. Print it, and keep it somewhere else.</source>
        <translation>%1 est la même clé secrète sur papier. Imprimez-la, et gardez-la ailleurs.</translation>
    </message>
    <message>
        <source>Take the stick home before people come. It must not travel with this computer.</source>
        <translation>Emportez la clé USB chez vous avant l’arrivée des gens. Elle ne doit pas voyager avec cet ordinateur.</translation>
    </message>
    <message>
        <source>It was read back from the stick, and opened a test.</source>
        <translation>Elle a été relue sur la clé USB, et a ouvert un essai.</translation>
    </message>
</context>
<context>
    <name>SetUpMake</name>
    <message>
        <source>the lock</source>
        <translation>le verrou</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant&#xa0;…</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>Création de la clé&#xa0;…</translation>
    </message>
    <message>
        <source>A passphrase for the key</source>
        <translation>Une phrase secrète pour la clé</translation>
    </message>
    <message>
        <source>This takes some seconds: it is sealed, read back from the stick, and tried. Leave %1 in.</source>
        <translation>Cela prend quelques secondes&#xa0;: elle est scellée, relue sur la clé USB et essayée. Laissez&#xa0;%1 branchée.</translation>
    </message>
    <message>
        <source>Write it down, and keep it away from the stick: without it nobody can open the signatures.</source>
        <translation>Notez-la, et gardez-la loin de la clé USB&#xa0;: sans elle, personne ne peut ouvrir les signatures.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>The key is written to %1.</source>
        <translation>La clé secrète est écrite sur&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape&#xa0;%1 sur&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>SetUpPin</name>
    <message>
        <source>the staff PIN</source>
        <translation>le PIN de l’équipe</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Le même PIN encore une fois</translation>
    </message>
    <message>
        <source>Choose a PIN for staff</source>
        <translation>Choisissez un PIN pour l’équipe</translation>
    </message>
    <message>
        <source>Six digits or more. It opens the staff pages and nothing else: signatures stay locked.</source>
        <translation>Six chiffres ou plus. Il ouvre les pages de l’équipe et rien d’autre&#xa0;: les signatures restent verrouillées.</translation>
    </message>
    <message>
        <source>At the poster, hold the upper left corner for two seconds to be asked for it.</source>
        <translation>Sur l’affiche, tenez le coin en haut à gauche deux secondes&#xa0;: il est alors demandé.</translation>
    </message>
</context>
<context>
    <name>SetUpPlace</name>
    <message>
        <source>this table</source>
        <translation>cette table</translation>
    </message>
    <message>
        <source>What is this table called?</source>
        <translation>Comment s’appelle cette table&#xa0;?</translation>
    </message>
    <message>
        <source>“Table 3”, for example. It tells you later where a signature was taken.</source>
        <translation>«&#xa0;Table 3&#xa0;», par exemple. Vous saurez plus tard où une signature a été prise.</translation>
    </message>
    <message>
        <source>Name of this table</source>
        <translation>Nom de cette table</translation>
    </message>
    <message>
        <source>Event or place</source>
        <translation>Événement ou lieu</translation>
    </message>
    <message>
        <source>Event or place (optional)</source>
        <translation>Événement ou lieu (facultatif)</translation>
    </message>
</context>
<context>
    <name>SetUpProof</name>
    <message>
        <source>try the key</source>
        <translation>essayer la clé secrète</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Try the key now</source>
        <translation>Essayer la clé maintenant</translation>
    </message>
    <message>
        <source>The key fits.</source>
        <translation>La clé secrète convient.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that this key opens what is signed here.</source>
        <translation>Personne n’a encore montré que cette clé secrète ouvre ce qui est signé ici.</translation>
    </message>
    <message>
        <source>A test signature was locked just now, as the real ones will be, and the key opened it.</source>
        <translation>Une signature d’essai vient d’être verrouillée, comme le seront les vraies, et la clé secrète l’a ouverte.</translation>
    </message>
    <message>
        <source>If it is the wrong one, or lost, all signatures of this table are lost. Trying it takes a minute: the stick with the key, and its passphrase.</source>
        <translation>Si ce n’est pas la bonne, ou si elle est perdue, toutes les signatures de cette table sont perdues. L’essai prend une minute&#xa0;: la clé USB où est la clé secrète, et sa phrase.</translation>
    </message>
    <message>
        <source>Go on without trying</source>
        <translation>Continuer sans essayer</translation>
    </message>
</context>
<context>
    <name>SetUpReady</name>
    <message>
        <source>All set</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant&#xa0;…</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Write this code down now</source>
        <translation>Notez ce code maintenant</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>The recovery code of the first computer opens this one too.</source>
        <translation>Le code de secours du premier ordinateur ouvre aussi celui-ci.</translation>
    </message>
    <message>
        <source>It opens the staff pages if the PIN is forgotten. It is not shown again.</source>
        <translation>Il ouvre les pages de l’équipe si le PIN est oublié. Il ne sera plus affiché.</translation>
    </message>
    <message>
        <source>Noted: nobody has tried the key yet.</source>
        <translation>Noté&#xa0;: personne n’a encore essayé la clé secrète.</translation>
    </message>
    <message>
        <source>Saved on %1. On the other laptops, choose “Take a set-up from a stick”.</source>
        <translation>Enregistré sur&#xa0;%1. Sur les autres ordinateurs, choisissez «&#xa0;Prendre une configuration d’une clé USB&#xa0;».</translation>
    </message>
    <message>
        <source>More laptops today? They can have the same set-up.</source>
        <translation>D’autres ordinateurs aujourd’hui&#xa0;? Ils peuvent avoir la même configuration.</translation>
    </message>
    <message>
        <source>More laptops today? Put a stick in, and they can have the same set-up.</source>
        <translation>D’autres ordinateurs aujourd’hui&#xa0;? Branchez une clé USB, et ils auront la même configuration.</translation>
    </message>
    <message>
        <source>The PIN goes along, scrambled, but not beyond finding out. This is the key&apos;s stick: better take another.</source>
        <translation>Le PIN part avec, brouillé, mais on pourrait le retrouver. C’est la clé USB de la clé secrète&#xa0;: mieux vaut une autre.</translation>
    </message>
    <message>
        <source>The PIN goes along, scrambled, but not beyond finding out: keep the stick among staff.</source>
        <translation>Le PIN part avec, brouillé, mais on pourrait le retrouver&#xa0;: gardez la clé USB dans l’équipe.</translation>
    </message>
    <message>
        <source>Save it on %1, the key&apos;s stick</source>
        <translation>Sur&#xa0;%1, où est la clé secrète</translation>
    </message>
    <message>
        <source>Save the set-up on %1</source>
        <translation>Enregistrer sur&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>SetUpSetUps</name>
    <message>
        <source>A set-up from a stick</source>
        <translation>Une configuration d’une clé USB</translation>
    </message>
    <message>
        <source>Put the stick in.</source>
        <translation>Branchez la clé USB.</translation>
    </message>
    <message>
        <source>Which set-up?</source>
        <translation>Quelle configuration&#xa0;?</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Elle apparaît ici d’elle-même.</translation>
    </message>
    <message>
        <source>There is no set-up on this stick.</source>
        <translation>Il n’y a pas de configuration sur cette clé USB.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>It was saved at the end of setting up another laptop. Only the name of this table is asked then.</source>
        <translation>Elle a été enregistrée à la fin de la configuration d’un autre ordinateur. Ensuite, seul le nom de cette table est demandé.</translation>
    </message>
</context>
<context>
    <name>SetUpSticks</name>
    <message>
        <source>the lock</source>
        <translation>le verrou</translation>
    </message>
    <message>
        <source>Put an empty stick in.</source>
        <translation>Branchez une clé USB vide.</translation>
    </message>
    <message>
        <source>Which stick gets the key?</source>
        <translation>Sur quelle clé USB va la clé secrète&#xa0;?</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Elle apparaît ici d’elle-même.</translation>
    </message>
    <message>
        <source>%1, but nothing can be written on it</source>
        <translation>%1, mais on ne peut rien y écrire</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1,&#xa0;%2 libres</translation>
    </message>
    <message>
        <source>The key goes to this stick and nowhere else: never into this computer. Beside it goes a sheet to print, the same key on paper.</source>
        <translation>La clé secrète va sur cette clé USB et nulle part ailleurs&#xa0;: jamais dans cet ordinateur. À côté, une feuille à imprimer&#xa0;: la même clé secrète sur papier.</translation>
    </message>
</context>
<context>
    <name>SetUpTyped</name>
    <message>
        <source>the lock</source>
        <translation>le verrou</translation>
    </message>
    <message>
        <source>Take this lock</source>
        <translation>Prendre ce verrou</translation>
    </message>
    <message>
        <source>The organisers&apos; lock</source>
        <translation>Le verrou des organisateurs</translation>
    </message>
    <message>
        <source>A line of 62 letters and digits that begins with “age1”. A scanner can read it from paper.</source>
        <translation>Une ligne de 62 lettres et chiffres qui commence par «&#xa0;age1&#xa0;». Un scanner peut la lire sur papier.</translation>
    </message>
    <message>
        <source>Lock: %1 of 62</source>
        <translation>Verrou&#xa0;:&#xa0;%1 sur 62</translation>
    </message>
    <message>
        <source>Lock, beginning with age1</source>
        <translation>Verrou, commençant par age1</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
</context>
<context>
    <name>SetUpUnlock</name>
    <message>
        <source>try the key</source>
        <translation>essayer la clé secrète</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>le verrou</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture&#xa0;…</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Ouvrir la clé secrète</translation>
    </message>
    <message>
        <source>The passphrase of this key</source>
        <translation>La phrase de cette clé secrète</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Phrase secrète de&#xa0;%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>SignScreen</name>
    <message>
        <source>What is your name?</source>
        <translation>Quel est votre nom&#xa0;?</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Quelle est votre adresse e-mail&#xa0;?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Où habitez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Keep me posted</source>
        <translation>M’envoyer les nouvelles</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Sign the petition</source>
        <translation>Signer la pétition</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Retour à l’histoire</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Pays&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Please give this table a name, such as “Table 3”.</source>
        <translation>Donnez un nom à cette table, comme «&#xa0;Table 3&#xa0;».</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>C’est trop long. Veuillez raccourcir.</translation>
    </message>
    <message>
        <source>This is a key, not a lock: it opens signatures, and this computer must never hold one. Take it away again and write the lock that belongs to it.</source>
        <translation>C’est une clé secrète, pas un verrou&#xa0;: elle ouvre les signatures, et cet ordinateur ne doit jamais en avoir. Effacez-la et écrivez le verrou qui va avec.</translation>
    </message>
    <message>
        <source>This is not a whole lock. It begins with “age1” and has 62 letters and digits.</source>
        <translation>Ce n’est pas un verrou entier. Il commence par «&#xa0;age1&#xa0;» et a 62 lettres et chiffres.</translation>
    </message>
    <message>
        <source>This lock is there already.</source>
        <translation>Ce verrou est déjà là.</translation>
    </message>
    <message>
        <source>There are three locks already. Remove one first.</source>
        <translation>Il y a déjà trois verrous. Retirez-en un d’abord.</translation>
    </message>
    <message>
        <source>These were two different passphrases. Please write both again.</source>
        <translation>C’étaient deux phrases différentes. Veuillez réécrire les deux.</translation>
    </message>
    <message>
        <source>This is too short, or too much alike. Add another word, then write it once more.</source>
        <translation>C’est trop court, ou trop répétitif. Ajoutez un mot, puis écrivez-la encore une fois.</translation>
    </message>
    <message>
        <source>This key opens another lock, not the one chosen here. Try another key.</source>
        <translation>Cette clé secrète ouvre un autre verrou que celui choisi ici. Essayez-en une autre.</translation>
    </message>
    <message>
        <source>The stick was taken out. Put it back in; everything entered here is still there.</source>
        <translation>La clé USB a été retirée. Rebranchez-la&#xa0;; tout ce qui a été écrit est encore là.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1.&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Switch off sleep and the dark screen in the settings of this machine</source>
        <translation>Désactivez la veille et l’écran noir dans les réglages de cet ordinateur</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Cannot be held off: it may fall asleep</source>
        <translation>Ne peut être empêchée&#xa0;: l’ordinateur peut s’endormir</translation>
    </message>
    <message>
        <source>Held off while the kiosk runs</source>
        <translation>Empêchée tant que la borne fonctionne</translation>
    </message>
    <message>
        <source>Switched off for this machine</source>
        <translation>Désactivée pour cet ordinateur</translation>
    </message>
    <message>
        <source>This was not the old PIN. Please try again.</source>
        <translation>Ce n’était pas l’ancien PIN. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a while, then try again from the poster.</source>
        <translation>Trop de PIN faux. Attendez un moment, puis réessayez depuis l’affiche.</translation>
    </message>
    <message>
        <source>Hold a bank card against it: staff side, Check the machine, Screen and voice</source>
        <translation>Tenez une carte bancaire contre l’écran&#xa0;: espace équipe, Vérifier la machine, Écran et voix</translation>
    </message>
    <message>
        <source>Screen size</source>
        <translation>Taille de l’écran</translation>
    </message>
    <message>
        <source>Not measured: letters may be too small</source>
        <translation>Non mesurée&#xa0;: les lettres peuvent être trop petites</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>A second recipient, kept elsewhere, opens everything if the first is lost</source>
        <translation>Un deuxième destinataire, gardé ailleurs, ouvre tout si le premier est perdu</translation>
    </message>
    <message>
        <source>Not measured, said to be %1 inches</source>
        <translation>Non mesurée,&#xa0;%1 pouces d’après la configuration</translation>
    </message>
    <message>
        <source>“%1” can be written</source>
        <translation>On peut écrire dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Install the program anew</source>
        <translation>Réinstallez le programme</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>Toutes là</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>“%1” is no campaign pack, or it is damaged.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une campagne, ou est abîmé.</translation>
    </message>
    <message>
        <source>Copy it once more, or make it anew with “kiosk pack”.</source>
        <translation>Copiez-le encore une fois, ou refaites-le avec «&#xa0;kiosk pack&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Make it anew with “kiosk pack”.</source>
        <translation>Refaites-le avec «&#xa0;kiosk pack&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is too large for a campaign (%2 MB).</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand pour une campagne (%2&#xa0;Mo).</translation>
    </message>
    <message>
        <source>%1 MB are the most: make its pictures smaller.</source>
        <translation>%1&#xa0;Mo au plus&#xa0;: réduisez ses images.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Update the kiosk first.</source>
        <translation>Mettez d’abord la borne à jour.</translation>
    </message>
    <message>
        <source>“%1” says of itself that it holds another campaign, or another text.</source>
        <translation>« %1 » indique contenir une autre campagne ou un autre texte.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Start from the desktop, or connect a screen</source>
        <translation>Démarrez depuis le bureau, ou branchez un écran</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>Il y en a un</translation>
    </message>
    <message>
        <source>Install Xwayland (the package “xwayland”), then log out and in</source>
        <translation>Installez Xwayland (le paquet «&#xa0;xwayland&#xa0;»), puis fermez et rouvrez la session</translation>
    </message>
    <message>
        <source>Without Xwayland the kiosk has no keyboard</source>
        <translation>Sans Xwayland, le kiosque n’a pas de clavier</translation>
    </message>
    <message>
        <source>PRACTICE: nothing counts</source>
        <translation>ESSAI&#xa0;: rien ne compte</translation>
    </message>
    <message>
        <source>Run “kiosk setup”</source>
        <translation>Lancez «&#xa0;kiosk setup&#xa0;»</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>En service&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>Scellé pour</translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation>1 destinataire</translation>
    </message>
    <message>
        <source>Run “kiosk setup --identity FILE”: without a key every signature would be lost</source>
        <translation>Lancez «&#xa0;kiosk setup --identity FILE&#xa0;»&#xa0;: sans clé secrète, toute signature serait perdue</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>None: the staff side is closed</source>
        <translation>Aucun&#xa0;: l’espace équipe est fermé</translation>
    </message>
    <message>
        <source>Run “kiosk setup --pin-file”</source>
        <translation>Lancez «&#xa0;kiosk setup --pin-file&#xa0;»</translation>
    </message>
    <message>
        <source>“kiosk setup --new-recovery-code” makes what opens it when the PIN is forgotten</source>
        <translation>«&#xa0;kiosk setup --new-recovery-code&#xa0;» crée ce qui l’ouvre quand le PIN est oublié</translation>
    </message>
    <message>
        <source>Measured: %1 × %2 pixels on %3 inches</source>
        <translation>Mesurée&#xa0;:&#xa0;%1 ×&#xa0;%2 pixels sur&#xa0;%3 pouces</translation>
    </message>
    <message>
        <source>Nothing can be signed. Choose another folder with --data, or mend the disk</source>
        <translation>Rien ne peut être signé. Choisissez un autre dossier avec --data, ou réparez le disque</translation>
    </message>
    <message>
        <source>It holds the key: take it home before people come, and another for exports</source>
        <translation>La clé secrète est dessus&#xa0;: emportez-la avant l’arrivée du public, et prenez-en une autre pour exporter</translation>
    </message>
    <message>
        <source>Take another, or move its lock</source>
        <translation>Prenez-en une autre, ou poussez son bouton de protection</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>None is plugged in</source>
        <translation>Aucune n’est branchée</translation>
    </message>
    <message>
        <source>Plug one in, to see that it is found</source>
        <translation>Branchez-en une pour voir si elle est trouvée</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Il manque&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 recipients</source>
        <translation>%1 destinataires</translation>
    </message>
    <message>
        <source>Test record</source>
        <translation>Signature d’essai</translation>
    </message>
    <message>
        <source>Opened with the identity</source>
        <translation>Ouverte avec la clé secrète</translation>
    </message>
    <message>
        <source>Opened on the machine this set-up was carried from</source>
        <translation>Ouverte sur la machine d’où vient cette configuration</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Jamais ouverte</translation>
    </message>
    <message>
        <source>Set, without a recovery code</source>
        <translation>Choisi, sans code de secours</translation>
    </message>
    <message>
        <source>Set, with a recovery code</source>
        <translation>Choisi, avec un code de secours</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>On ne peut pas écrire dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a kiosk without a name</source>
        <translation>une borne sans nom</translation>
    </message>
    <message>
        <source>%1, %2, %3 free</source>
        <translation>%1,&#xa0;%2,&#xa0;%3 libres</translation>
    </message>
    <message>
        <source>%1, %2, %3 free, nothing can be written on it</source>
        <translation>%1,&#xa0;%2,&#xa0;%3 libres, on ne peut rien y écrire</translation>
    </message>
    <message>
        <source>Of %1 campaigns everything is on the stick and noted. Then: %2</source>
        <translation>De %1 campagnes, tout est sur la clé USB et noté. Ensuite&#xa0;: %2</translation>
    </message>
    <message>
        <source>The stick was pulled out too early.</source>
        <translation>La clé USB a été retirée trop tôt.</translation>
    </message>
    <message>
        <source>Of one campaign everything is on the stick and noted. Then: %1</source>
        <translation>D’une campagne, tout est sur la clé USB et noté. Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export what is new once more: then the rest is written.</source>
        <translation>Exportez encore une fois ce qui est nouveau&#xa0;: le reste sera alors écrit.</translation>
    </message>
    <message>
        <source>This key opens none of the %1 signatures.</source>
        <translation>Cette clé secrète n’ouvre aucune des&#xa0;%1 signatures.</translation>
    </message>
    <message>
        <source>Take the key that belongs to this kiosk.</source>
        <translation>Prenez la clé secrète de cette borne.</translation>
    </message>
    <message>
        <source>The stick “%1” was pulled out too early.</source>
        <translation>La clé USB «&#xa0;%1&#xa0;» a été retirée trop tôt.</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. Put it in again, or take another one.</source>
        <translation>Rien n’a été marqué comme exporté. Rebranchez-la, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>This key belongs to this kiosk, and opens none of the %1 signatures: they were locked to another one, or are damaged.</source>
        <translation>Cette clé secrète est celle de cette borne, mais n’ouvre aucune des&#xa0;%1 signatures&#xa0;: elles ont un autre verrou, ou sont abîmées.</translation>
    </message>
    <message>
        <source>Take that other key, or take them sealed.</source>
        <translation>Prenez l’autre clé secrète, ou emportez-les scellées.</translation>
    </message>
    <message>
        <source>The stick “%1” is full.</source>
        <translation>La clé USB «&#xa0;%1&#xa0;» est pleine.</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. Take another stick, or make room on this one.</source>
        <translation>Rien n’a été marqué comme exporté. Prenez une autre clé USB, ou faites de la place sur celle-ci.</translation>
    </message>
    <message>
        <source>Nothing can be written on the stick “%1”.</source>
        <translation>On ne peut rien écrire sur la clé USB «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was marked as exported. It may have a switch on its side; or take another.</source>
        <translation>Rien n’a été marqué comme exporté. Elle a peut-être un bouton sur le côté&#xa0;; sinon, prenez-en une autre.</translation>
    </message>
    <message>
        <source>“docs/stations.md” says how to close it, step by step</source>
        <translation>«&#xa0;docs/stations.md&#xa0;» dit comment le fermer, étape par étape</translation>
    </message>
    <message>
        <source>“sudo kiosk install-station” makes the machine start into the kiosk alone</source>
        <translation>«&#xa0;sudo kiosk install-station&#xa0;» fait démarrer la machine sur le kiosque seul</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Stands behind the kiosk</source>
        <translation>Se trouve derrière le kiosque</translation>
    </message>
    <message>
        <source>Keys of the system</source>
        <translation>Touches du système</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Without administrator rights</source>
        <translation>Sans droits d’administration</translation>
    </message>
    <message>
        <source>None: the machine starts into the kiosk</source>
        <translation>Aucun&#xa0;: la machine démarre sur le kiosque</translation>
    </message>
    <message>
        <source>None is seen</source>
        <translation>Aucun n’est visible</translation>
    </message>
    <message>
        <source>These reach the system: %1</source>
        <translation>Celles-ci atteignent le système&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Make an account for the kiosk alone, without administrator rights</source>
        <translation>Créez un compte réservé au kiosque, sans droits d’administration</translation>
    </message>
    <message>
        <source>It may change the whole machine</source>
        <translation>Il peut modifier toute la machine</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Branchez-la</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>No battery: this machine runs on mains power</source>
        <translation>Pas de batterie&#xa0;: cette machine est sur secteur</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batterie&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>The data folder cannot be reached</source>
        <translation>Le dossier des données est inaccessible</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Vérifiez le disque</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Set the date and time of this machine: every signature carries them</source>
        <translation>Réglez la date et l’heure de cette machine&#xa0;: chaque signature les porte</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Batterie&#xa0;%1&#xa0;%, branchée</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Faites de la place</translation>
    </message>
    <message>
        <source>%1 cannot be right</source>
        <translation>%1 ne peut pas être juste</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 ×&#xa0;%2 pixels</translation>
    </message>
    <message>
        <source>Names that are being typed may land on the disk. As administrator: “swapoff -a”</source>
        <translation>Des noms en cours de saisie peuvent arriver sur le disque. En administrateur&#xa0;: «&#xa0;swapoff -a&#xa0;»</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Mémoire d’échange</translation>
    </message>
    <message>
        <source>Not in use so far, and not encrypted</source>
        <translation>Pas encore utilisée, et non chiffrée</translation>
    </message>
    <message>
        <source>Core dumps</source>
        <translation>Copies de mémoire</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activées</translation>
    </message>
    <message>
        <source>Start the program with “kiosk”, which turns them off</source>
        <translation>Lancez le programme avec «&#xa0;kiosk&#xa0;», qui les désactive</translation>
    </message>
    <message>
        <source>The system seals it</source>
        <translation>Le système la scelle</translation>
    </message>
    <message>
        <source>Names that are being typed may land on the disk. Encrypt the disk (BitLocker)</source>
        <translation>Des noms en cours de saisie peuvent arriver sur le disque. Chiffrez le disque (BitLocker)</translation>
    </message>
    <message>
        <source>May be in use</source>
        <translation>Peut-être utilisée</translation>
    </message>
    <message>
        <source>None, or encrypted</source>
        <translation>Aucune, ou chiffrée</translation>
    </message>
    <message>
        <source>In use, and not encrypted</source>
        <translation>Utilisée, et non chiffrée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <source>These were two different PINs. Please choose one again.</source>
        <translation>C’étaient deux PIN différents. Choisissez-en un de nouveau.</translation>
    </message>
    <message>
        <source>Sealed to %1 and %2 more</source>
        <translation>Scellé pour&#xa0;%1 et&#xa0;%2 de plus</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>Rien n’a encore été exporté</translation>
    </message>
    <message>
        <source>Last export: %1 as %2, %3</source>
        <translation>Dernière exportation&#xa0;:&#xa0;%1 en&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>%1: %2 today, %3 kept here, %4 not exported</source>
        <translation>%1&#xa0;: %2 aujourd’hui, %3 gardées ici, %4 non exportées</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>Sealed to %1</source>
        <translation>Scellé pour&#xa0;%1</translation>
    </message>
    <message>
        <source>Six campaigns are chosen already. Take one of them away first.</source>
        <translation>Six campagnes sont déjà choisies. Enlevez-en d’abord une.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits and nothing else.</source>
        <translation>Un PIN a au moins&#xa0;%1 chiffres et rien d’autre.</translation>
    </message>
    <message>
        <source>This PIN is one of the first a stranger tries.</source>
        <translation>Ce PIN est l’un des premiers qu’un inconnu essaie.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>l’histoire</translation>
    </message>
    <message>
        <source>what people agree to</source>
        <translation>ce que l’on accepte</translation>
    </message>
    <message>
        <source>what phones do</source>
        <translation>ce que fait le téléphone</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>les sources</translation>
    </message>
    <message>
        <source>who asks, or how to reach them</source>
        <translation>qui demande, ou comment les joindre</translation>
    </message>
    <message>
        <source>the languages</source>
        <translation>les langues</translation>
    </message>
    <message>
        <source>smaller things</source>
        <translation>de petites choses</translation>
    </message>
    <message>
        <source>The id “%1” belongs to a campaign of %2 on this kiosk. This one needs another id.</source>
        <translation>Sur cette borne, l’identifiant «&#xa0;%1&#xa0;» appartient à une campagne de %2. Celle-ci en veut un autre.</translation>
    </message>
    <message>
        <source>This campaign is here already, with another text. What changes: %1. Whoever signed before signed the text of then.</source>
        <translation>Cette campagne est déjà ici, avec un autre texte. Ce qui change&#xa0;: %1. Qui a signé avant a signé le texte d’alors.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At least %1 letters, %2 of them different. Four words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Au moins&#xa0;%1 lettres, dont&#xa0;%2 différentes. Quatre mots sans rapport sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>“%1” brings one</source>
        <translation>«&#xa0;%1&#xa0;» en installe une</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>None: nothing can be read aloud</source>
        <translation>Aucune&#xa0;: rien ne peut être lu à voix haute</translation>
    </message>
    <message>
        <source>The screens can be read aloud</source>
        <translation>Les écrans peuvent être lus à voix haute</translation>
    </message>
    <message>
        <source>PRACTICE: nothing counts until “kiosk setup” was run.</source>
        <translation>ESSAI&#xa0;: rien ne compte avant «&#xa0;kiosk setup&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” may not be written: nothing can be signed.</source>
        <translation>On ne peut pas écrire dans «&#xa0;%1&#xa0;»&#xa0;: rien ne peut être signé.</translation>
    </message>
    <message>
        <source>It was never shown that the identity opens what is sealed here.</source>
        <translation>On n’a jamais montré que la clé secrète ouvre ce qui est scellé ici.</translation>
    </message>
    <message>
        <source>There is little space left in “%1”.</source>
        <translation>Il reste peu de place dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The store is gone; the next start makes it anew from its copy.</source>
        <translation>Le fichier des signatures a disparu&#xa0;; le prochain démarrage le refait avec sa copie.</translation>
    </message>
    <message>
        <source>The store is gone; the next signature starts a new one.</source>
        <translation>Le fichier des signatures a disparu&#xa0;; la prochaine signature en commence un nouveau.</translation>
    </message>
    <message>
        <source>This is not their number. Please type it again.</source>
        <translation>Ce n’est pas le bon nombre. Veuillez le retaper.</translation>
    </message>
    <message>
        <source>This was not the PIN. Nothing was removed.</source>
        <translation>Ce n’était pas le PIN. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>What was signed here was exported, and wiped from this kiosk.</source>
        <translation>Ce qui a été signé ici a été exporté, puis effacé de cette borne.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>Please write the date as year-month-day, such as 2026-05-01.</source>
        <translation>Écrivez la date ainsi&#xa0;: année-mois-jour, comme 2026-05-01.</translation>
    </message>
    <message>
        <source>This day is more than a year ago. Is the year right?</source>
        <translation>Ce jour date de plus d’un an. L’année est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>This day has not been yet.</source>
        <translation>Ce jour n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>This is not the recovery code. Please look again.</source>
        <translation>Ce n’est pas le code de secours. Veuillez regarder encore.</translation>
    </message>
    <message>
        <source>This key does not belong to this kiosk. Try another one.</source>
        <translation>Cette clé secrète n’est pas celle de cette borne. Essayez-en une autre.</translation>
    </message>
    <message>
        <source>Opening the signatures</source>
        <translation>Ouverture des signatures</translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>Écriture sur la clé USB</translation>
    </message>
    <message>
        <source>Reading the stick back</source>
        <translation>Relecture de la clé USB</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Fin du travail</translation>
    </message>
    <message>
        <source>in the files</source>
        <translation>dans les fichiers</translation>
    </message>
    <message>
        <source>set aside, in a file of its own</source>
        <translation>mises de côté, dans un fichier à part</translation>
    </message>
    <message>
        <source>the same person again, merged</source>
        <translation>la même personne, réunies</translation>
    </message>
    <message>
        <source>exported before</source>
        <translation>exportées avant</translation>
    </message>
    <message>
        <source>locked to another key</source>
        <translation>sous un autre verrou</translation>
    </message>
    <message>
        <source>The passphrase does not open “%1”.</source>
        <translation>La phrase secrète n’ouvre pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Vérifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>the name is one letter</source>
        <translation>le nom est une seule lettre</translation>
    </message>
    <message>
        <source>the name is “test”</source>
        <translation>le nom est «&#xa0;test&#xa0;»</translation>
    </message>
    <message>
        <source>the e-mail address is made up</source>
        <translation>l’adresse e-mail est inventée</translation>
    </message>
    <message>
        <source>the name is one letter again and again</source>
        <translation>le nom est toujours la même lettre</translation>
    </message>
    <message>
        <source>the name is a formula</source>
        <translation>le nom est une formule</translation>
    </message>
    <message>
        <source>the name is a run of keys</source>
        <translation>le nom est une suite de touches</translation>
    </message>
    <message>
        <source>Sealed bundle (no key needed)</source>
        <translation>Paquet scellé (sans clé secrète)</translation>
    </message>
    <message>
        <source>Bring it to whoever has the key: “kiosk export --from” opens it, and several together.</source>
        <translation>Apportez-le à qui a la clé secrète&#xa0;: «&#xa0;kiosk export --from&#xa0;» l’ouvre, et plusieurs à la fois.</translation>
    </message>
    <message>
        <source>Every field (CSV)</source>
        <translation>Tous les champs (CSV)</translation>
    </message>
    <message>
        <source>It holds every field and the words of every consent: keep it as your proof of consent.</source>
        <translation>Il contient tous les champs et les mots de chaque accord&#xa0;: gardez-le comme preuve des accords.</translation>
    </message>
    <message>
        <source>Drawn signatures (SVG)</source>
        <translation>Signatures dessinées (SVG)</translation>
    </message>
    <message>
        <source>It holds the drawings alone, and nobody counts as exported by it: take the signatures home in another format as well.</source>
        <translation>Ne contient que les dessins, et personne ne compte comme exporté : emportez aussi les signatures dans un autre format.</translation>
    </message>
    <message>
        <source>Whole records (JSON Lines)</source>
        <translation>Données complètes (JSON Lines)</translation>
    </message>
    <message>
        <source>It holds whole records, one a line: keep it as your proof of consent.</source>
        <translation>Il contient les données complètes, une par ligne&#xa0;: gardez-le comme preuve des accords.</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice; it is for reading, not for importing.</source>
        <translation>À ouvrir dans Excel ou LibreOffice&#xa0;; c’est pour lire, pas pour importer.</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)</source>
        <translation>Tableau (Excel)</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StillThereCover</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Seconds until this visit ends and what you wrote is forgotten: %1</source>
        <translation>Secondes avant la fin de cette visite et l’oubli de ce que vous avez écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis toujours là</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Sign the petition</source>
        <translation>Signer la pétition</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Écrit en %1</translation>
    </message>
    <message>
        <source>Whole story and sources</source>
        <translation>Toute l’histoire et les sources</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Toute l’histoire</translation>
    </message>
    <message>
        <source>Only keep me posted</source>
        <translation>Seulement les nouvelles</translation>
    </message>
    <message>
        <source>Do not sign this one</source>
        <translation>Ne pas signer celle-ci</translation>
    </message>
    <message>
        <source>Just show me the actions</source>
        <translation>Voir seulement les actions</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>You are on the list. Thank you!</source>
        <translation>Vous êtes sur la liste. Merci&#xa0;!</translation>
    </message>
    <message>
        <source>Signed. Thank you, %1.</source>
        <translation>Signé. Merci, %1.</translation>
    </message>
    <message>
        <source>Signed. Thank you.</source>
        <translation>Signé. Merci.</translation>
    </message>
    <message>
        <source>Signed as %1</source>
        <translation>Signé par %1</translation>
    </message>
    <message>
        <source>You are number &lt;b&gt;%1&lt;/b&gt; at this table today.</source>
        <translation>Vous êtes le numéro &lt;b&gt;%1&lt;/b&gt; à cette table aujourd’hui.</translation>
    </message>
    <message>
        <source>Receipt &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Reçu &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Take a picture of it: with it you can take your signature back later.</source>
        <translation>Prenez-le en photo&#xa0;: avec lui, vous pourrez retirer votre signature plus tard.</translation>
    </message>
    <message>
        <source>You are number &lt;b&gt;%1&lt;/b&gt; of %2 at this table today.</source>
        <translation>Vous êtes le numéro &lt;b&gt;%1&lt;/b&gt; sur %2 à cette table aujourd’hui.</translation>
    </message>
    <message>
        <source>Fix a mistake</source>
        <translation>Corriger une erreur</translation>
    </message>
    <message>
        <source>Take me off the list</source>
        <translation>Me retirer de la liste</translation>
    </message>
    <message>
        <source>Remove my signature</source>
        <translation>Retirer ma signature</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Bring everything within reach</source>
        <translation>Tout mettre à portée de main</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This kiosk is out of order for a moment.</source>
        <translation>Cette borne est momentanément hors service.</translation>
    </message>
    <message>
        <source>Please tell the people at this table. Whoever was thanked here has signed: nothing of that is lost.</source>
        <translation>Veuillez prévenir l’équipe de cette table. Toute signature remerciée ici est enregistrée&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>For the people at this table: the kiosk does not start, or does not stay up.</source>
        <translation>Pour l’équipe de cette table&#xa0;: la borne ne démarre pas, ou s’arrête aussitôt.</translation>
    </message>
    <message>
        <source>Tap “Try again”. If this comes back, start the computer anew. If that does not help, go on with paper sheets, and take this computer home as it is: it keeps every signature.</source>
        <translation>Touchez «&#xa0;Réessayer&#xa0;». Si cet écran revient, redémarrez l’ordinateur. Si cela n’aide pas, continuez sur papier et emportez cet ordinateur tel quel&#xa0;: il garde chaque signature.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sorry: this did not work yet.</source>
        <translation>Désolé&#xa0;: cela n’a pas encore marché.</translation>
    </message>
    <message>
        <source>Nothing has been saved, and what you wrote is still here. We keep trying. Please tell the people at this table.</source>
        <translation>Rien n’est encore enregistré, et ce que vous avez écrit est toujours là. Nous essayons encore. Veuillez prévenir l’équipe de cette table.</translation>
    </message>
    <message>
        <source>Your signature is still here as it was. We keep trying. Please tell the people at this table.</source>
        <translation>Votre signature est toujours là, inchangée. Nous essayons encore. Veuillez prévenir l’équipe de cette table.</translation>
    </message>
    <message>
        <source>For the people at this table: %1</source>
        <translation>Pour l’équipe de cette table&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give up and forget it</source>
        <translation>Abandonner et tout oublier</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Ne rien changer</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome to your petition table.</source>
        <translation>Bienvenue à votre table de pétition.</translation>
    </message>
    <message>
        <source>Setting it up takes three minutes: its language, its name, the campaign, the lock for the signatures, a PIN.</source>
        <translation>La configuration prend trois minutes&#xa0;: langue, nom, campagne, verrou des signatures, PIN.</translation>
    </message>
    <message>
        <source>Until then everything is practice. You cannot break anything.</source>
        <translation>D’ici là, tout n’est qu’un essai. Vous ne pouvez rien casser.</translation>
    </message>
    <message>
        <source>Look around the staff pages</source>
        <translation>Voir les pages de l’équipe</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>S’entraîner d’abord</translation>
    </message>
    <message>
        <source>Take the set-up on %1</source>
        <translation>Prendre la configuration de&#xa0;%1</translation>
    </message>
    <message>
        <source>Take a set-up from a stick</source>
        <translation>Prendre une configuration d’une clé USB</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Configurer cette borne</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>WipeScreen</name>
    <message>
        <source>%1 still to be exported.</source>
        <translation>%1&#xa0;: encore à exporter.</translation>
    </message>
    <message>
        <source>%1 missing for good.</source>
        <translation>%1&#xa0;: perdues pour de bon.</translation>
    </message>
    <message>
        <source>How many are removed?</source>
        <translation>Combien en efface-t-on&#xa0;?</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Effacement&#xa0;…</translation>
    </message>
    <message>
        <source>Now the staff PIN</source>
        <translation>Maintenant le PIN de l’équipe</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1&#xa0;: effacement terminé.</translation>
    </message>
    <message>
        <source>This did not work out.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is wiped before everything is in an export. What the key does not open can leave as a sealed bundle.</source>
        <translation>Rien n’est effacé avant que tout soit exporté. Ce que la clé secrète n’ouvre pas peut partir en paquet scellé.</translation>
    </message>
    <message>
        <source>Counted, but nowhere to be read since the store was damaged: no export can take them. Somebody skilled may still get some out of the damaged file, %1. Wiping deletes that too.</source>
        <translation>Comptées, mais illisibles depuis que le fichier a été abîmé&#xa0;: aucune exportation ne peut les prendre. Une personne experte en tirera peut-être encore du fichier abîmé,&#xa0;%1. Vider la borne l’efface aussi.</translation>
    </message>
    <message>
        <source>Type the number. %1 here, all in exports that were read back. Are those files safe, in two places?</source>
        <translation>Tapez le nombre. Ici&#xa0;:&#xa0;%1, toutes dans des exportations relues. Ces fichiers sont-ils en sûreté, à deux endroits&#xa0;?</translation>
    </message>
    <message>
        <source>It removes %1 from this machine for good, and the damaged file with what is left of the missing.</source>
        <translation>Cela efface&#xa0;%1 de cette machine pour de bon, et le fichier abîmé avec ce qui reste des manquantes.</translation>
    </message>
    <message>
        <source>It removes %1 from this machine for good.</source>
        <translation>Cela efface&#xa0;%1 de cette machine pour de bon.</translation>
    </message>
    <message>
        <source>They are gone from this machine, its copy too. The counts of the day stay.</source>
        <translation>Elles ont quitté cette machine, la copie aussi. Les comptes de la journée restent.</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 signature</translation>
    </message>
    <message numerus="yes">
        <source>%1 signatures</source>
        <translation>
            <numerusform>%1 signature</numerusform>
            <numerusform>%1 signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe this kiosk</source>
        <translation>Vider cette borne</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Give up what is missing</source>
        <translation>Renoncer à ce qui manque</translation>
    </message>
    <message>
        <source>Tap to agree</source>
        <translation>Touchez pour accepter</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Effacer&#xa0;%1</translation>
    </message>
</context>
</TS>
