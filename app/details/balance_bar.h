#pragma once

#include "session/session.h"

#include <QWidget>

namespace pactline
{

/// How many clauses in force benefit whom on the playhead's day.
struct Balance {
    std::vector<int> perParty;
    int both = 0;
    int neither = 0;

    int total() const;
    bool operator==(const Balance&) const = default;
};

Balance balanceOn(const Projection& projection, Date day);

/// The balance as one bar in the colours of those who benefit, with its numbers beneath.
class BalanceBar : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceBar(Session& session, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {240, 36}; }
    QSize minimumSizeHint() const override { return {160, 36}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part {
        int count;
        QColor colour;
        QString text;
    };
    std::vector<Part> parts() const;
    /// Under its part of the bar, as far as the others leave room.
    std::vector<double> labelPlaces(const std::vector<Part>& parts,
                                    const QFontMetrics& metrics) const;
    void follow();

    Session& m_session;
    Balance m_balance;
};

} // namespace pactline
