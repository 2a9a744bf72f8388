import QtQuick

// A tick, drawn: no font need have it.
Item {
    id: tick

    property color color

    Rectangle {
        x: tick.width * 0.19
        y: tick.height * 0.58
        width: tick.width * 0.3
        height: tick.height * 0.13
        rotation: 45
        color: tick.color
        antialiasing: true
    }

    Rectangle {
        x: tick.width * 0.32
        y: tick.height * 0.46
        width: tick.width * 0.54
        height: tick.height * 0.13
        rotation: -50
        color: tick.color
        antialiasing: true
    }
}
