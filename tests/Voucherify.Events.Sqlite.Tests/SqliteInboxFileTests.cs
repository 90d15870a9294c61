using Microsoft.Data.Sqlite;

namespace Voucherify.Events.Sqlite.Tests;

public sealed class SqliteInboxFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteInboxFile _file;

    public SqliteInboxFileTests() => _file = new SqliteInboxFile(_folder.File());

    public void Dispose()
    {
        _file.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Every_commit_is_flushed_to_the_disk()
    {
        _file.Open();

        _file.Writer.Scalar("PRAGMA synchronous").Should().Be(2L, "that is FULL: with a write-ahead log, NORMAL may lose the last commits");
        _file.Writer.Scalar("PRAGMA journal_mode").Should().Be("wal");
    }

    [Fact]
    public void The_file_says_whose_it_is()
    {
        _file.Open();

        _file.Writer.Scalar("PRAGMA application_id").Should().Be(0x56434852L);
        _file.Writer.Scalar("PRAGMA user_version").Should().Be(2L);
    }

    [Fact]
    public void A_file_that_another_has_is_refused()
    {
        _file.Open();
        using var other = new SqliteInboxFile(_file.Path);

        Refusal(other).Should().Contain("This process already has it open").And.Contain(_file.Path);
    }

    [Fact]
    public void A_file_that_was_let_go_of_can_be_taken()
    {
        _file.Open();
        _file.Writer.Execute("INSERT INTO webhooks (key, id, event_type, received_at) VALUES ('whs_1', 'whs_1', 'x', 0)");
        _file.Dispose();
        using var other = new SqliteInboxFile(_file.Path);

        other.Open();

        other.Writer.Scalar("SELECT count(*) FROM webhooks").Should().Be(1L);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        string text = string.Join('\n', Enumerable.Repeat("Dear diary, today I was taken for a database.", 200));
        File.WriteAllText(_file.Path, text);

        Refusal(_file).Should().Contain("damaged, or is not a SQLite database");
        File.ReadAllText(_file.Path).Should().Be(text);
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        _file.Open();
        _file.Dispose();

        using (FileStream file = File.OpenWrite(_file.Path))
        {
            file.Position = 8192;
            file.Write(Enumerable.Repeat((byte)0xA5, (int)file.Length - 8192).ToArray());
        }

        Refusal(_file).Should().Contain("damaged, or is not a SQLite database");
    }

    [Fact]
    public void The_database_of_another_application_is_refused_and_left_as_it_is()
    {
        Execute("CREATE TABLE customers (name TEXT)");

        Refusal(_file).Should().Contain("the database of another application");
        Execute("SELECT name FROM customers");
    }

    [Fact]
    public void A_file_of_a_newer_version_is_refused()
    {
        _file.Open();
        _file.Dispose();
        Execute("PRAGMA user_version = 3");

        Refusal(_file).Should().Contain("newer version").And.Contain("format 3; this one reads 2");
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_not_made_up()
    {
        using var file = new SqliteInboxFile(_folder.File("missing/inbox.db"));

        Refusal(file).Should().Contain("Its folder does not exist");
    }

    [Fact]
    public void A_file_that_was_refused_once_can_be_taken_when_the_cause_is_gone()
    {
        File.WriteAllText(_file.Path, new string('x', 10_000));
        Refusal(_file);
        File.Delete(_file.Path);

        _file.Open();

        _file.Writer.Scalar("SELECT count(*) FROM webhooks").Should().Be(0L);
    }

    [Fact]
    public void Nothing_can_be_written_or_read_before_it_is_open()
    {
        _file.Invoking(file => file.Writer).Should().Throw<InvalidOperationException>().WithMessage("*has not started*");
        _file.Invoking(file => file.Read(reader => reader.Scalar("SELECT 1"))).Should().Throw<InvalidOperationException>().WithMessage("*has not started*");
    }

    private static string Refusal(SqliteInboxFile file) =>
        file.Invoking(file => file.Open()).Should().Throw<InvalidOperationException>().Which.Message;

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_file.Path};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
