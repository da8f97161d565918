#pragma once

#include "scenario/belief.h"
#include "scenario/form_fields.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace pactline
{

/// The points of a belief: a row for each share with the date before which it lies.
class BeliefRows : public QWidget
{
    Q_OBJECT

public:
    explicit BeliefRows(const QString& language, QWidget* parent = nullptr);

    void setPoints(const BeliefPoints& points);
    /// The rows that have a date, in the order of their dates.
    Read<BeliefPoints> points() const;
    void addRow(const QString& share, const QString& date);
    /// What Tab comes from to the first row.
    void setTabOrderBehind(QWidget* before);

signals:
    void edited();

private:
    struct Row {
        QWidget* widget;
        QLineEdit* share;
        QLineEdit* date;
    };

    void removeRow(const QWidget* widget);
    void nameRows();

    QString m_language;
    std::vector<Row> m_rows;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    QWidget* m_before = nullptr;
};

} // namespace pactline
