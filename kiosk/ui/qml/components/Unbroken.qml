import QtQuick

// Something that a page of a PagedArea shows whole, or not at all.
Item {}
