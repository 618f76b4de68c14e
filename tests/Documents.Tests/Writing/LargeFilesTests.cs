using GoldenThread.Documents.Writing;

namespace GoldenThread.Documents.Tests.Writing;

[CollectionDefinition(nameof(LargeFilesTests), DisableParallelization = true)]
public sealed class Alone;

/// <summary>Runs by itself, for it weighs the memory of the whole process.</summary>
[Collection(nameof(LargeFilesTests))]
public class LargeFilesTests
{
    private static readonly ReportTable Table = new()
    {
        Caption = "Big",
        Columns = [.. Enumerable.Range(0, 12).Select(c => new ReportColumn($"C{c}"))],
        Rows = Enumerable.Range(0, 10_000).Select(i => ReportRow.Of([.. Enumerable.Range(0, 12).Select(c => c < 9 ? ReportCell.Of($"text {i} {c} of some length for a cell") : ReportCell.Of(i * 1.5m))])),
    };

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public void Ten_thousand_rows_are_written_and_read_and_weigh_no_more_than_their_words(string ending)
    {
        using var stream = new MemoryStream();
        if (ending == "csv")
            CsvWriter.Write(Table, stream);
        else
            ExcelWriter.Write(new Report { Title = "Big", Blocks = [Table] }, stream);
        var content = stream.ToArray();
        var before = GC.GetTotalMemory(true);
        var document = Fixture.Open(content, "a." + ending);
        Assert.InRange(GC.GetTotalMemory(true) - before, 0, 40 * 1024 * 1024);
        Assert.Equal(10_001, document.Tables.Single().Rows.Count);
        Assert.Equal("14998.5", document.Tables.Single().Rows[^1][11].Text);
    }
}
