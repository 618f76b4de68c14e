using System.Globalization;
using System.Text;
using GoldenThread.Documents.Tests;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Measures;

/// <summary>What people and attackers send instead of figures: clear words, and nothing half saved.</summary>
public sealed class LoadingBadInputTests(SqliteProduct product, BadFiles bad) : IClassFixture<SqliteProduct>, IClassFixture<BadFiles>
{
    private const string Mapping = """
        { "code": "bad-inputs", "source": "Bad inputs", "recognisedBy": ["indicator", "period", "value"], "measure": { "code": ["indicator"] }, "area": { "whenMissing": "theCouncil" }, "period": { "headings": ["period"] },
          "value": { "headings": ["value"], "numerator": ["numerator"], "denominator": ["denominator"], "comment": ["comment"] } }
        """;

    private async Task<(bool All, string Said, string Aside)> SendAsync(string name, byte[] content, bool acceptQuestions = false)
    {
        var folder = Directory.CreateTempSubdirectory("golden-thread-load-").FullName;
        try
        {
            var path = Path.Combine(folder, name);
            await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);
            var (all, said, aside) = await product.ImportAsync([path], Mapping, acceptQuestions);
            return (all, string.Join('\n', said), string.Join('\n', aside));
        }
        finally { Directory.Delete(folder, recursive: true); }
    }

    [Theory]
    [InlineData("empty.csv", "empty")]
    [InlineData("header-only.csv", "no rows beneath its headings")]
    [InlineData("wrong-header.csv", "The headings “indicator”, “period”, “value” are missing")]
    [InlineData("semicolon.csv", "has a comma that parts no thousands")]
    [InlineData("cp1252.csv", "")]
    [InlineData("duplicates.csv", "two different figures for one measure, area and period")]
    [InlineData("ragged.csv", "")]
    [InlineData("nan.csv", "“NaN” is no number")]
    [InlineData("nul.csv", "a control character that can't be kept")]
    [InlineData("words.csv", "may be nought")]
    [InlineData("periods.csv", "")]
    [InlineData("comment-10mb.csv", "")]
    [InlineData("macro.docm", "")]
    [InlineData("macro-renamed.docx", "")]
    [InlineData("html-as.docx", "")]
    [InlineData("exe-as.pdf", "")]
    [InlineData("script.svg", "")]
    [InlineData("encrypted.xlsx", "")]
    [InlineData("bomb.xlsx", "")]
    [InlineData("many-entries.xlsx", "")]
    [InlineData("zipslip.xlsx", "")]
    [InlineData("xxe.xlsx", "")]
    [InlineData("billion-laughs.xlsx", "")]
    [InlineData("formula.xlsx", "C2")]
    [InlineData("merged.xlsx", "does not say what is measured")]
    [InlineData("far-cell.xlsx", "")]
    public async Task A_file_that_cannot_be_taken_is_told_why_and_nothing_of_it_is_saved(string name, string words)
    {
        var before = await product.KeptAsync();
        var (all, said, aside) = await SendAsync(name, bad[name]);
        Assert.False(all, said);
        Assert.Contains(words, aside, StringComparison.Ordinal);
        Assert.Contains($"{name}: ", aside, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", aside, StringComparison.Ordinal);
        Assert.Equal(before, await product.KeptAsync());
    }

    [Fact]
    public async Task The_good_rows_are_taken_where_the_rest_is_agreed_to()
    {
        var before = await product.KeptAsync();
        var (all, said, aside) = await SendAsync("fractions.csv", bad["fractions.csv"], acceptQuestions: true);
        Assert.True(all, said);
        Assert.Contains("4 rows read, 0 saved", said, StringComparison.Ordinal);
        Assert.Contains("Out of none", aside, StringComparison.Ordinal);
        Assert.Equal(before, await product.KeptAsync());

        (all, said, _) = await SendAsync("ok.csv", bad["ok.csv"]);
        Assert.True(all, said);
        Assert.Contains("1 rows read, 1 saved", said, StringComparison.Ordinal);
        (all, said, _) = await SendAsync("bom-utf8.csv", bad["bom-utf8.csv"]);
        Assert.True(all, said);
        Assert.Contains("0 saved, 0 corrected, 1 unchanged", said, StringComparison.Ordinal);
        Assert.Equal(before.Figures + 1, (await product.KeptAsync()).Figures);
    }

    [Fact]
    public async Task A_file_of_ten_million_rows_is_refused_without_being_held()
    {
        var before = await product.KeptAsync();
        var (all, _, aside) = await SendAsync("long.csv", Long(2_500_000));
        Assert.False(all);
        Assert.Contains("2,000,000", aside, StringComparison.Ordinal);
        Assert.Equal(before, await product.KeptAsync());
    }

    [Fact]
    public async Task A_column_that_changes_meaning_half_way_and_a_step_of_a_hundred_are_asked()
    {
        var text = new StringBuilder("indicator,period,value\n");
        for (var year = 2000; year < 2012; year++) { text.Append(CultureInfo.InvariantCulture, $"X{year},{year}/{(year + 1) % 100:00},12.5\n"); }
        for (var year = 2000; year < 2012; year++) { text.Append(CultureInfo.InvariantCulture, $"Y{year},{year}/{(year + 1) % 100:00},on track\n"); }
        var (all, _, aside) = await SendAsync("changes.csv", Encoding.UTF8.GetBytes(text.ToString()));
        Assert.False(all);
        Assert.Contains("holds figures down to row 13 and other text from row 14 on", aside, StringComparison.Ordinal);
        Assert.DoesNotContain("X2000", string.Join(' ', (await product.TallyAsync("changes.csv")).Corrections), StringComparison.Ordinal);
    }

    private static byte[] Long(int rows)
    {
        using var content = new MemoryStream();
        using (var writer = new StreamWriter(content, new UTF8Encoding(false), 1 << 16, leaveOpen: true))
        {
            writer.Write("indicator,period,value\n");
            for (var row = 0; row < rows; row++) { writer.Write("A,2009/10,1\n"); }
        }

        return content.ToArray();
    }
}
