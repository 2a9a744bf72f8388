pragma Singleton

import QtQuick
import QtQuick.VirtualKeyboard

// Chinese is written by its sound, and stays under way until somebody chooses characters for it.
QtObject {
    // Take the letters as they stand, before the field is left: no characters nobody chose.
    function finish(): void {
        if (InputContext.preeditText !== "")
            InputContext.inputEngine.virtualKeyClick(Qt.Key_Return, "\n", Qt.NoModifier);
    }
}
