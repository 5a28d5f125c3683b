// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/code/awaitchain.h"
#include "ui/code/keptnames.h"
#include "ui/themed.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace coroscope {

/// What a task keeps while it waits, in one line: how large the heap frame of the function in the shown source
/// is, and the names in it, with their values where the run knows them. The tool tip says what a frame is.
class FrameRow final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit FrameRow(QWidget *parent = nullptr);

    /// `kept`: nothing for a task that waits at no line of the shown source. `number` of the task is the value
    /// of a name "number".
    void setFrame(const std::optional<KeptNames> &kept, const std::vector<ChainLink> &chain,
                  std::size_t number);
    /// "heap frame 288 bytes: env, number = 12"; empty without a frame.
    QString words() const { return m_words; }

    QSize sizeHint() const override;

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say();

    std::optional<KeptNames> m_kept;
    std::vector<ChainLink> m_chain;
    std::size_t m_number = 0;
    QString m_label;
    QString m_names;
    QString m_words;
};

} // namespace coroscope
