#include "window/key_order.h"

#include <QWidget>

namespace pactline
{

void chainKeys(QWidget* first, const std::vector<QWidget*>& others)
{
    for (QWidget* next : others) {
        QWidget::setTabOrder(first, next);
        first = next;
    }
}

} // namespace pactline
