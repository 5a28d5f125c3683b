// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/field.h"
#include "ui/controls/segments.h"
#include "ui/controls/tabs.h"
#include "ui/look/look.h"
#include "ui/panels/endpointform.h"
#include "ui/panels/fieldgrid.h"
#include "ui/panels/recentruns.h"
#include "ui/panels/scenarioform.h"
#include "ui/panels/strategycards.h"
#include "ui/panels/welcome.h"
#include "ui/window/keylist.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QTextStream>
#include <QVBoxLayout>

using namespace coroscope;

namespace {

// All icons in a row.
class IconRow : public QWidget, public Themed
{
public:
    explicit IconRow(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(kIconCount * 28, 32);
    }

protected:
    void themeChanged() override { update(); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int i = 0; i < kIconCount; ++i)
            paintIcon(painter, Icon(i), QRectF(i * 28 + 4, 4, 20, 20), theme().color(Token::Text2));
    }
};

QWidget *controls()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *bar = new QHBoxLayout;
    auto *tabs = new TabBar(TabPlace::TopBar);
    for (const char *word : {"Learn", "Lab", "Compare"})
        tabs->addTab(QLatin1String(word));
    tabs->setCurrentIndex(1);
    bar->addWidget(tabs);
    bar->addStretch();
    bar->addWidget(new Button(ButtonKind::Plain, Icon::Present, QStringLiteral("Present")));
    bar->addWidget(new Button(ButtonKind::Plain, Icon::Moon));
    bar->addWidget(new Button(ButtonKind::Secondary, Icon::Export, QStringLiteral("Export")));
    bar->addWidget(new Button(ButtonKind::Primary, Icon::Play, QStringLiteral("Run")));
    column->addLayout(bar);
    auto *transport = new QHBoxLayout;
    transport->addWidget(new Button(ButtonKind::Plain, Icon::Start));
    transport->addWidget(new Button(ButtonKind::Plain, Icon::Previous));
    transport->addWidget(new Button(ButtonKind::Round, Icon::Play));
    auto *off = new Button(ButtonKind::Round, Icon::Play);
    off->setEnabled(false);
    transport->addWidget(off);
    transport->addWidget(new Button(ButtonKind::Plain, Icon::Next));
    auto *loop = new Button(ButtonKind::Plain, Icon::Loop);
    loop->setCheckable(true);
    loop->setChecked(true);
    transport->addWidget(loop);
    transport->addWidget(
        new SegmentedToggle({QStringLiteral("0.1×"), QStringLiteral("1×"), QStringLiteral("10×")}));
    auto *live = new Button(ButtonKind::Secondary, Icon::Dot, QStringLiteral("Live"));
    live->setControlHeight(28);
    transport->addWidget(live);
    auto *dead = new Button(ButtonKind::Secondary, QStringLiteral("Disabled"));
    dead->setEnabled(false);
    transport->addWidget(dead);
    transport->addStretch();
    column->addLayout(transport);
    column->addWidget(new IconRow(page));
    auto *card = new Card(QStringLiteral("Card"));
    auto *link = new Button(ButtonKind::Plain, QStringLiteral("all 10"));
    link->setLink();
    link->setControlHeight(28);
    card->setCorner(link);
    auto *panelTabs = new TabBar(TabPlace::Panel);
    for (const char *word : {"Task", "Code", "Console", "Queue"})
        panelTabs->addTab(QLatin1String(word));
    card->body()->addWidget(panelTabs);
    card->body()->addWidget(new QLineEdit(QStringLiteral("a line edit of Qt's")));
    card->body()->addWidget(new QSpinBox);
    card->body()->addWidget(
        new SegmentedToggle({QStringLiteral("Clock"), QStringLiteral("Paced")}));
    column->addWidget(card);
    column->addStretch();
    return page;
}

constexpr std::int64_t kSecond = 1'000'000'000;

QWidget *column(const char *id, const Scenario &scenario)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 4, 12, 12);
    column->setSpacing(12);
    auto *cards = new StrategyCards;
    cards->setSelected(id);
    cards->setTotals({{"sequential", 60'700'000'000},
                      {"process-pool", 9'050'000'000},
                      {"coroutine", 3 * kSecond}});
    auto *form = new ScenarioForm;
    form->setStrategy(*strategy(id));
    form->setScenario(scenario);
    column->addWidget(cards);
    column->addWidget(form);
    column->addStretch(1);
    return page;
}

Scenario threeSeconds()
{
    Scenario scenario;
    scenario.delay = std::chrono::seconds(3);
    return scenario;
}

QWidget *coroutineColumn()
{
    return column("coroutine", threeSeconds());
}

QWidget *poolColumn()
{
    QWidget *page = column("process-pool", threeSeconds());
    page->findChild<EndpointForm *>()->setOpen(true);
    page->findChild<StrategyCards *>()->setMostRows(2);
    page->findChild<StrategyCards *>()->setShowsAll(true);
    return page;
}

QWidget *foreignColumn()
{
    Scenario scenario = threeSeconds();
    scenario.url = "https://example.org/slow";
    QWidget *page = column("coroutine", scenario);
    page->findChild<EndpointForm *>()->setOpen(true);
    page->findChild<StrategyCards *>()->setMostRows(1);
    Field *tasks = page->findChild<ScenarioForm *>()->fields()->field("tasks");
    tasks->setText(QStringLiteral("many"));
    Q_EMIT tasks->edited(QStringLiteral("many"));
    return page;
}

QWidget *lists()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    auto *runs = new RecentRuns;
    runs->setRuns({{15, QStringLiteral("Process pool"), QStringLiteral("100 tasks · d = 3.00 s"),
                    std::nullopt, State::Running},
                   {14, QStringLiteral("Coroutine"), QStringLiteral("20 tasks · d = 3.00 s"),
                    3 * kSecond, State::Finished},
                   {13, QStringLiteral("Sequential"), QStringLiteral("20 tasks · d = 3.00 s"),
                    60 * kSecond, State::Failed}});
    runs->setCurrent(14);
    row->addWidget(runs, 0, Qt::AlignTop);
    row->addWidget(new RecentRuns, 0, Qt::AlignTop);
    return page;
}

QWidget *welcome()
{
    return new Welcome;
}

QWidget *keys()
{
    return new KeyList(Theme(ColourScheme::Light));
}

void save(const QString &folder, const QString &name, QWidget *(*make)(), const QSize &size)
{
    struct Variant
    {
        const char *name;
        ColourScheme scheme;
        double scale;
    };
    for (const Variant &variant :
         {Variant{"light", ColourScheme::Light, 1}, Variant{"dark", ColourScheme::Dark, 1},
          Variant{"large", ColourScheme::Light, 1.5}}) {
        const Theme theme(variant.scheme, variant.scale);
        applyLook(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme);
        const std::unique_ptr<QWidget> widget(make());
        applyTheme(*widget, theme);
        widget->resize(size * variant.scale);
        const QString path =
            QStringLiteral("%1/%2-%3.png").arg(folder, name, QLatin1String(variant.name));
        widget->grab();
        if (!widget->grab().save(path))
            QTextStream(stderr) << path << " cannot be written.\n";
    }
}

} // namespace

// paint_panels FOLDER: pictures of the window's parts, to be looked at.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    save(folder, QStringLiteral("controls"), controls, {900, 460});
    save(folder, QStringLiteral("coroutine"), coroutineColumn, {292, 700});
    save(folder, QStringLiteral("pool"), poolColumn, {292, 700});
    save(folder, QStringLiteral("foreign"), foreignColumn, {292, 700});
    save(folder, QStringLiteral("narrow"), coroutineColumn, {244, 500});
    save(folder, QStringLiteral("lists"), lists, {640, 240});
    save(folder, QStringLiteral("welcome"), welcome, {400, 664});
    save(folder, QStringLiteral("keys"), keys, {620, 620});
    return 0;
}
