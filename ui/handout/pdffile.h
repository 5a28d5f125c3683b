// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace coroscope {

/// A page of A4, px of 1/96 inch.
QSizeF pageSizeOfPdf();

/// A PDF of `pages` pages of A4; `paint` paints each, from 0, in px of 1/96 inch. Fonts are embedded, shapes stay
/// shapes. It depends on the arguments alone: it holds no date and no random number.
QByteArray pdfOf(int pages, const QString &title,
                 const std::function<void(QPainter &painter, int page)> &paint);

} // namespace coroscope
