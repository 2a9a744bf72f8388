pragma Singleton

import QtQuick
import QtQuick.VirtualKeyboard
import theme

// How large the keyboard is on this screen, in whole pixels worked out from millimetres.
// KeyboardPanel sets the window's size; the style and every key read the rest.
QtObject {
    id: metrics

    property int windowWidth: 1024
    property int windowHeight: 600

    readonly property real leastFaceMm: 12.7
    readonly property real greatestFaceMm: 18
    // Two hands on a wide screen: beyond this the keys only drift apart.
    readonly property real greatestWidthMm: 270
    readonly property real shareOfWindow: 0.46
    readonly property int rows: 4

    readonly property real windowMm: windowHeight / Theme.pxPerMm
    readonly property int gap: Theme.px(windowMm < 150 ? 2 : 2.5)
    readonly property int edge: Theme.px(windowMm < 150 ? 0.5 : 1.2)
    readonly property int outline: Math.max(2, Theme.px(0.4))
    readonly property real roomMm: (windowMm * shareOfWindow - 2 * edge / Theme.pxPerMm) / rows - gap / Theme.pxPerMm
    readonly property real wantedMm: Math.max(leastFaceMm + (windowMm - 130) * 0.035, Theme.capHeightMm * 1.9)
    readonly property real faceMm: Math.max(leastFaceMm, Math.min(wantedMm, greatestFaceMm, roomMm))
    readonly property int face: Math.ceil(faceMm * Theme.pxPerMm)

    readonly property int width: Math.min(windowWidth, Theme.px(greatestWidthMm))
    readonly property int height: rows * (face + gap) + 2 * edge

    // Letters are larger than the text of the screens where the key leaves room for it.
    readonly property real capHeight: Math.max(Theme.capHeightMm * Theme.pxPerMm, face * 0.42)
    readonly property real labelCapHeight: Math.max(Theme.capHeightMm * Theme.pxPerMm, face * 0.34)
    readonly property int glyphSize: Math.round(Math.min(face * 0.84, Math.max(face * 0.68, labelCapHeight * 1.2)))

    readonly property bool email: (InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly) !== 0
    // Letters and figures in turn, as in a postal code; where there are only figures Qt has a pad.
    readonly property bool codes: (InputContext.inputMethodHints & Qt.ImhPreferUppercase) !== 0 && (InputContext.inputMethodHints & Qt.ImhDigitsOnly) === 0
    // What people write as they like, in letters that may carry an accent.
    readonly property bool accented: latin && !codes && (InputContext.inputMethodHints & plain) === 0
    readonly property int plain: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhUppercaseOnly | Qt.ImhPreferNumbers | Qt.ImhDigitsOnly | Qt.ImhLatinOnly

    // Whose letters are on the keys; and whether signs are there instead. KeyboardPanel tells.
    property string locale: "en_GB"
    property bool latin: true
    property bool symbols: false

    // The page of accents that is up, from 1 on; 0 are the letters.
    property int page: 0
    readonly property var pageNames: ["ABC", "áé", "čł"]
    readonly property var accentPages: [["àáâãäåæçèéê", "ëìíîïñòóôõö", "øœßùúûüýÿ"], ["ąăāćčďđęěēė", "ğģıīķłľńňőř", "śšşťůűžźż"]]
    readonly property list<string> letters: ({
            fr_FR: ["azertyuiop", "qsdfghjklm", "wxcvbn"],
            de_DE: ["qwertzuiop", "asdfghjkl", "yxcvbnm"]
        })[locale] ?? ["qwertyuiop", "asdfghjkl", "zxcvbnm"]

    // What holding a letter offers, the likeliest first. All of it is in our letters; Qt's list is not.
    readonly property var accents: ({
            a: "áàâäãåæāăą",
            c: "çćč",
            d: "ďđð",
            e: "éèêëēęě",
            g: "ğģ",
            i: "íìîïī",
            k: "ķ",
            l: "łľļ",
            n: "ñńņň",
            o: "óòôöõøőœ",
            r: "řŕ",
            s: "ßśšş",
            t: "ťţþ",
            u: "úùûüūůűų",
            y: "ýÿ",
            z: "žźż"
        })

    readonly property color faded: mix(Theme.ink, Theme.paper, 0.45)
    readonly property bool accentLostOnBed: contrast(Theme.accent, Theme.ink) < 3

    // Qt opens the row so that what follows the letter, the likeliest, is right above the finger. Near
    // the edges of the screen all others have to be on one side of it.
    function withAccents(letter: string, offered: var): var {
        const ours = accents[letter];
        if (ours === undefined)
            return offered;
        const before = letter === "a" ? 1 : "ol".includes(letter) ? ours.length : Math.floor(ours.length / 2) + 1;
        return [...ours.slice(1, before), letter, ours[0], ...ours.slice(before)];
    }

    function mix(from: color, to: color, share: real): color {
        return Qt.rgba(from.r + (to.r - from.r) * share, from.g + (to.g - from.g) * share, from.b + (to.b - from.b) * share, 1);
    }

    function contrast(one: color, other: color): real {
        const a = luminance(one), b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function luminance(of: color): real {
        const linear = [of.r, of.g, of.b].map(v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4));
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
