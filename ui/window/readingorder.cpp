// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/readingorder.h"

#include <QWidget>

#include <algorithm>

namespace coroscope {

namespace {

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isVisible() &&
           widget.isEnabled();
}

// A widget that hands the focus to one inside it stands for both: Qt moves them together.
bool isStop(const QWidget &widget)
{
    if (const QWidget *proxy = widget.focusProxy())
        return widget.isAncestorOf(proxy) && takesTab(*proxy);
    const QWidget *parent = widget.parentWidget();
    return takesTab(widget) && !(parent && parent->focusProxy() == &widget);
}

struct Place
{
    QWidget *widget;
    QRect rect; // in the part
};

} // namespace

QList<QWidget *> inReadingOrder(QWidget &part)
{
    QList<QWidget *> all = part.findChildren<QWidget *>();
    all.prepend(&part);
    std::vector<Place> places;
    for (QWidget *widget : all) {
        if (isStop(*widget))
            places.push_back({widget, QRect(widget->mapTo(&part, QPoint(0, 0)), widget->size())});
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return a.rect.center().y() < b.rect.center().y();
    });
    // A row is all whose middle the first of them reaches down to.
    for (auto first = places.begin(); first != places.end();) {
        const auto next = std::find_if(first, places.end(), [first](const Place &other) {
            return other.rect.center().y() > first->rect.bottom();
        });
        std::stable_sort(first, next, [](const Place &a, const Place &b) {
            return a.rect.left() < b.rect.left();
        });
        first = next;
    }
    QList<QWidget *> order;
    for (const Place &place : places)
        order << place.widget;
    return order;
}

void setReadingOrder(std::initializer_list<QWidget *> parts)
{
    QList<QWidget *> order;
    for (QWidget *part : parts) {
        const QList<QWidget *> widgets = inReadingOrder(*part);
        for (QWidget *widget : widgets) {
            if (!order.contains(widget))
                order << widget;
        }
    }
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace coroscope
