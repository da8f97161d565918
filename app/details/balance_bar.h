#pragma once

#include "evaluation/balance.h"
#include "evaluation/outlook.h"
#include "session/session.h"

#include <QWidget>

namespace pactline
{

/// The balance as one bar in the colours of those who benefit, with its numbers beneath.
class BalanceBar : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceBar(Session& session, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {240, heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {160, heightForWidth(width())}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// Where the numbers stand, from left to right and, where they need it, in several rows.
    std::vector<QRectF> labelRects() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part {
        double count; ///< expected, where a belief holds
        QColor colour;
        QString text;
    };
    std::vector<Part> parts() const;
    std::vector<QRectF> placed(const std::vector<Part>& parts, double width) const;
    void follow();

    Session& m_session;

    Balance m_balance;
};

} // namespace pactline
