// The program as a screen reader hears it: over AT-SPI, on an X server and a bus of its own.

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <optional>

namespace
{

constexpr int patienceMs = 60'000;
constexpr int answerMs = 10'000;
constexpr auto privateBus = "PACTLINE_TEST_HAS_A_BUS";

/// An object on the accessibility bus: whose it is, and which.
struct Reference {
    QString service;
    QDBusObjectPath path;
};

QDBusArgument& operator<<(QDBusArgument& argument, const Reference& reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, Reference& reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

} // namespace

Q_DECLARE_METATYPE(Reference)

namespace
{

bool waitUntil(const std::function<bool()>& holds, int patience = patienceMs)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < patience) {
        if (holds())
            return true;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 100);
    }
    return false;
}

QDBusConnection& bus()
{
    static QDBusConnection connection = [] {
        QDBusReply<QString> address;
        waitUntil([&] {
            address = QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
                "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"));
            return address.isValid();
        });
        return QDBusConnection::connectToBus(address.value(), "accessibility");
    }();
    return connection;
}

/// Waits without an event loop: BlockWithGui can miss a reply that arrives before it listens,
/// and then waits for ever.
QDBusMessage ask(const QDBusMessage& message)
{
    return bus().call(message, QDBus::Block, answerMs);
}

/// One object as a screen reader sees it.
class Heard
{
public:
    explicit Heard(Reference reference) : m_reference(std::move(reference)) {}

    QString name() const { return property("Accessible", "Name").toString(); }
    QString description() const { return property("Accessible", "Description").toString(); }
    double value() const { return property("Value", "CurrentValue").toDouble(); }
    int childCount() const { return property("Accessible", "ChildCount").toInt(); }
    QString role() const { return QDBusReply<QString>{call("Accessible", "GetRoleName")}.value(); }

    std::optional<Heard> child(int index) const
    {
        const QDBusReply<Reference> reply{call("Accessible", "GetChildAtIndex", {index})};
        if (!reply.isValid() || reply.value().path.path().endsWith("/null"))
            return std::nullopt;
        return Heard{reply.value()};
    }

    bool is(int state) const
    {
        const QDBusReply<QList<uint>> words{call("Accessible", "GetState")};
        return (words.value().value(state / 32) >> (state % 32) & 1U) != 0;
    }

    bool press() const
    {
        const QDBusReply<bool> done{call("Action", "DoAction", {0})};
        return done.isValid() && done.value();
    }

    std::optional<Heard> find(const std::function<bool(const Heard&)>& wanted) const
    {
        for (int i = 0; i < childCount(); ++i) {
            const auto next = child(i);
            if (!next)
                continue;
            if (wanted(*next))
                return next;
            if (const auto found = next->find(wanted))
                return found;
        }
        return std::nullopt;
    }

    std::optional<Heard> named(const QString& name, const QString& role) const
    {
        return find([&](const Heard& one) { return one.name() == name && one.role() == role; });
    }

    /// The whole tree, indented: what a failure is told with.
    std::string tree(int depth = 0) const
    {
        std::string text = std::string(std::size_t(depth) * 2, ' ') + role().toStdString() + " \"" +
                           name().toStdString() + "\"\n";
        for (int i = 0; i < childCount() && depth < 12; ++i)
            if (const auto next = child(i))
                text += next->tree(depth + 1);
        return text;
    }

private:
    QDBusMessage call(const QString& interface, const QString& method,
                      const QVariantList& arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            m_reference.service, m_reference.path.path(), "org.a11y.atspi." + interface, method);
        message.setArguments(arguments);
        return ask(message);
    }

    QVariant property(const QString& interface, const QString& name) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            m_reference.service, m_reference.path.path(), "org.freedesktop.DBus.Properties", "Get");
        message.setArguments({"org.a11y.atspi." + interface, name});
        return QDBusReply<QVariant>{ask(message)}.value();
    }

    Reference m_reference;
};

constexpr int stateFocused = 12; ///< AtspiStateType
constexpr int stateSelected = 23;

/// Collects what is announced: the signal's member and its first argument.
class Announcements : public QObject
{
    Q_OBJECT

public:
    Announcements()
    {
        bus().connect({}, {}, "org.a11y.atspi.Event.Object", "StateChanged", this,
                      SLOT(onSignal(QDBusMessage)));
        bus().connect({}, {}, "org.a11y.atspi.Event.Object", "PropertyChange", this,
                      SLOT(onSignal(QDBusMessage)));
    }

    /// Whether an object of that name announced it.
    bool heard(const QString& what, const QString& name) const
    {
        return std::ranges::any_of(m_heard, [&](const auto& one) {
            return one.first == what && Heard{one.second}.name() == name;
        });
    }

private slots:
    void onSignal(const QDBusMessage& message)
    {
        m_heard.emplace_back(message.arguments().value(0).toString(),
                             Reference{message.service(), QDBusObjectPath{message.path()}});
    }

private:
    std::vector<std::pair<QString, Reference>> m_heard;
};

class ScreenReader : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(bus().isConnected()) << bus().lastError().message().toStdString();
        // Programs register themselves with it; it is started by the first call.
        ASSERT_TRUE(waitUntil([] { return desktop().childCount() == 0; }));
        for (const char* wanted : {"object:state-changed:focused", "object:state-changed:selected",
                                   "object:property-change:accessible-value"})
            ASSERT_TRUE(waitUntil([&] { return askFor(wanted); })) << wanted;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "xcb");
        environment.insert("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
        environment.insert("XDG_CONFIG_HOME", folder.path());
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(PACTLINE_INSTALLED, {"--theme", "light", "--lang", "en", "--at", "2026-01-01",
                                           "--if", "agi-declared=2029-03-15"});
        ASSERT_TRUE(program.waitForStarted());
        ASSERT_TRUE(waitUntil([&] { return desktop().childCount() == 1; }));
        ASSERT_TRUE(waitUntil([&] { return desktop().named("Lanes", "list").has_value(); }))
            << desktop().tree();
    }

    void TearDown() override
    {
        program.terminate();
        program.waitForFinished();
    }

    static Heard desktop()
    {
        return Heard{
            {"org.a11y.atspi.Registry", QDBusObjectPath{"/org/a11y/atspi/accessible/root"}}};
    }

    /// Programs announce only what somebody asked the registry for.
    static bool askFor(const QString& announcement)
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall("org.a11y.atspi.Registry", "/org/a11y/atspi/registry",
                                           "org.a11y.atspi.Registry", "RegisterEvent");
        message.setArguments({announcement});
        return ask(message).type() == QDBusMessage::ReplyMessage;
    }

    /// Does something again and again until it is announced: a program learns only some time
    /// after it has started what somebody listens for.
    static bool announced(const std::function<void()>& act, const std::function<bool()>& heard)
    {
        return waitUntil([&] {
            act();
            return waitUntil(heard, 1'500);
        });
    }

    /// There is no window manager that would give it the keyboard.
    static void focusTheWindow()
    {
        ASSERT_EQ(
            QProcess::execute("timeout", {"30", "xdotool", "search", "--sync", "--onlyvisible",
                                          "--name", "Pactline", "windowfocus", "--sync"}),
            0);
        ASSERT_TRUE(waitUntil([] {
            const auto timeline = desktop().named("Timeline", "panel");
            return timeline && timeline->is(stateFocused);
        })) << desktop().tree();
    }

    static Heard lane(const QString& clause)
    {
        const auto found = desktop().named(clause, "list item");
        if (!found)
            ADD_FAILURE() << clause.toStdString() << " is not in\n" << desktop().tree();
        return found.value_or(desktop());
    }

    const QTemporaryDir folder;
    QProcess program;
};

TEST_F(ScreenReader, HearsLanesWithStateSinceUntilAndReason)
{
    const Heard research = lane("Research methods");

    const QString told = research.description();
    for (const char* part :
         {"in force", "benefits Microsoft", "official",
          "since 28 October 2025 – begun by:", "until 14 September 2029 – ended by: AGI verified"})
        EXPECT_TRUE(told.contains(part)) << part << " in: " << told.toStdString();
}

TEST_F(ScreenReader, HearsSpansFromWhenToWhenAndWhatEndedThem)
{
    const Heard research = lane("Research methods");

    ASSERT_EQ(research.childCount(), 2);
    EXPECT_EQ(
        research.child(0)->name().toStdString(),
        "Research methods: in force from 28 October 2025 to 14 September 2029 – then ended by: "
        "AGI verified (official)");
    EXPECT_EQ(
        research.child(1)->name().toStdString(),
        "Research methods: lapsed from 15 September 2029 – ended by: AGI verified (official)");
}

TEST_F(ScreenReader, PressesALaneAndHearsThatItIsSelected)
{
    Announcements announcements;
    const Heard research = lane("Research methods");
    const Heard other = lane("Consumer hardware");
    ASSERT_FALSE(research.is(stateSelected));
    focusTheWindow();

    ASSERT_TRUE(research.press());
    EXPECT_TRUE(waitUntil([&] { return research.is(stateSelected); }));

    const auto select = [&] {
        other.press();
        research.press();
    };
    for (const char* announcement : {"selected", "focused"})
        EXPECT_TRUE(announced(select, [&] {
            return announcements.heard(announcement, "Research methods");
        })) << announcement;
    EXPECT_TRUE(research.is(stateSelected));
    EXPECT_FALSE(other.is(stateSelected));
}

TEST_F(ScreenReader, HearsThePlayheadMove)
{
    Announcements announcements;
    const auto playhead = desktop().named("Playhead", "slider");
    const auto later = desktop().named("Step forward", "push button");
    ASSERT_TRUE(playhead && later) << desktop().tree();
    const double before = playhead->value();

    ASSERT_TRUE(later->press());
    EXPECT_TRUE(waitUntil([&] { return playhead->value() == before + 31; }));
    EXPECT_EQ(playhead->description(), "1 February 2026");

    EXPECT_TRUE(announced([&] { later->press(); },
                          [&] { return announcements.heard("accessible-value", "Playhead"); }));
}

/// Runs this program again where nothing is there that is not its own: bus, X server, folders.
int runOnABusOfItsOwn(const QStringList& arguments)
{
    const QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(privateBus, "1");
    environment.insert("HOME", folder.path());
    for (const char* name : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(name, folder.path());
    for (const char* name : {"AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY",
                             "WAYLAND_DISPLAY", "NO_AT_BRIDGE", "XAUTHORITY"})
        environment.remove(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start("xvfb-run", QStringList{"-a", "-s", "-screen 0 1280x800x24", "dbus-run-session",
                                          "--", QCoreApplication::applicationFilePath()} +
                                  arguments);
    if (!process.waitForFinished(-1)) {
        qCritical("%s", qPrintable(process.errorString()));
        return 1;
    }
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application{argc, argv};
    if (!qEnvironmentVariableIsSet(privateBus))
        return runOnABusOfItsOwn(QCoreApplication::arguments().mid(1));
    qDBusRegisterMetaType<Reference>();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}

#include "atspi_test.moc"
