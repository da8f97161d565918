#pragma once

#include "session/session.h"
#include "text/version_comparison.h"

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace pactline
{

/// Two versions of a clause, field by field and word by word: beside each other or, where the
/// window is narrow, one above the other.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(const Session& session, ClauseIndex clause, const ClauseVersion& left,
                   const ClauseVersion& right, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout(const QString& title);
    QPushButton* chooser(const char* name, ClauseVersion VersionsDialog::*side);
    QString nameOf(const ClauseVersion& version) const;
    bool narrow() const;
    void compare();
    QWidget* fieldWidget(const ComparedField& field) const;
    QWidget* sideWidget(const ComparedField& field, WordRun::Kind side) const;

    std::shared_ptr<const Projection> m_projection;
    QString m_language;
    ClauseIndex m_clause;
    ClauseVersion m_left;
    ClauseVersion m_right;
    QPushButton* m_leftButton = nullptr;
    QPushButton* m_rightButton = nullptr;
    QScrollArea* m_area = nullptr;
    bool m_wasNarrow = false;
};

} // namespace pactline
