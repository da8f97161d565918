#include "keys/menu_heading.h"

#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

namespace pactline
{

void addHeading(QMenu& menu, const QString& title)
{
    if (!menu.isEmpty())
        menu.addSeparator();
    auto* label = new QLabel{title};
    label->setProperty("role", "menuHeading");
    auto* heading = new QWidgetAction{&menu};
    heading->setText(title);
    heading->setSeparator(true);
    heading->setDefaultWidget(label);
    menu.addAction(heading);
}

} // namespace pactline
