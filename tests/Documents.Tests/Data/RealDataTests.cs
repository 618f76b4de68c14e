using System.Diagnostics;
using System.IO.Compression;
using GoldenThread.Documents.Data;

namespace GoldenThread.Documents.Tests.Data;

/// <summary>The real data sets that lie beside the repository, every row counted twice: by the reader and by a count that knows nothing of it.</summary>
public class RealDataTests
{
    [Fact]
    public void The_Lait_file_gives_its_641_070_rows_quickly_and_in_flat_memory()
    {
        var path = Shared.File("data", "dfe_lait", "bds_long.csv.gz");
        Read(path);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var (rows, faults) = Read(path);
        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.ElapsedMilliseconds} ms, {(GC.GetAllocatedBytesForCurrentThread() - before) / 1_048_576.0:0.0} MB allocated");
        Assert.Equal((641_071, 0), (rows, faults));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 * 1024 * 1024);
    }

    [Fact]
    public void The_homelessness_file_gives_its_107_182_rows() =>
        Assert.Equal((107_183, 0), Read(Shared.File("data", "homelessness", "statutory_homelessness_la_quarterly_long.csv")));

    [Fact]
    public void The_dictionary_keeps_the_lines_inside_its_cells()
    {
        using var content = File.OpenRead(Shared.File("data", "dfe_lait", "lait_data_dictionary.csv"));
        using var file = DataFile.Open(content, "lait_data_dictionary.csv").File!;
        var rows = file.Rows();
        Assert.Contains(rows, r => r.Any(c => c.Contains('\n', StringComparison.Ordinal)));
        Assert.All(rows, r => Assert.Equal(rows[0].Length, r.Length));
    }

    [Theory]
    [InlineData("trafford")]
    [InlineData("ons_els")]
    [InlineData("csc_dfe")]
    [InlineData("dfe_other")]
    [InlineData("councils")]
    [InlineData("nhs")]
    [InlineData("road_casualties")]
    [InlineData("lahs")]
    [InlineData("dfe_lait")]
    public void Every_csv_file_gives_as_many_rows_as_it_has_and_all_of_one_width(string folder)
    {
        var path = Path.Combine(Shared.Folder, "data", folder);
        Assert.SkipUnless(Directory.Exists(path), $"{folder} is not beside this repository");
        var files = Directory.GetFiles(path, "*.csv*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, f =>
        {
            var (rows, faults) = Read(f);
            Assert.Equal((Path.GetFileName(f), Count(f), 0), (Path.GetFileName(f), rows, faults));
        });
    }

    [Theory]
    [InlineData("DetailedLA_201806.xlsx", "A1 - Apr-Jun 18", 3, 6, "Assessed as owed a duty – Of which: – due to service of valid Section 21 Notice")]
    [InlineData("Statutory_Homelessness_Detailed_Local_Authority_Data_202512.xlsx", "A1", 5, 8, "Assessed as owed a duty – Of which: – due to service of valid Section 21 Notice")]
    public void The_raw_workbooks_are_read_and_their_headings_found(string name, string sheet, int heading, int data, string storeys)
    {
        using var content = File.OpenRead(Shared.File("data", "raw_excel", name));
        using var file = DataFile.Open(content, name).File!;
        foreach (var each in file.Sheets)
        {
            using (var rows = file.Read(each))
            {
                while (rows.Read())
                    Assert.NotEmpty(rows.ToArray());
                Assert.Null(rows.Refusal);
            }

            Assert.True(file.Look(each).WasRead);
        }

        var head = file.Head(sheet);
        Assert.Equal((heading, data), (head.FirstHeadingRow, head.FirstDataRow));
        Assert.Contains(head.Columns, c => c.Heading.StartsWith(storeys, StringComparison.Ordinal));
        Assert.StartsWith("Total initial assessments1,2", head.Columns[4].Heading, StringComparison.Ordinal);
        Assert.Equal(("ENGLAND", false, true), (head.Columns[1].Values[0], head.Columns[1].LooksNumeric, head.Columns[4].LooksNumeric));
        Assert.StartsWith("Table A1 - Number of households", head.Titles[0], StringComparison.Ordinal);
    }

    private static (int Rows, int Faults) Read(string path)
    {
        using var content = File.OpenRead(path);
        var opening = DataFile.Open(content, Path.GetFileName(path));
        Assert.True(opening.WasOpened, $"{path}: {opening.Refusal?.Message}");
        using var file = opening.File;
        using var rows = file.Read(file.Sheets[0]);
        var faults = 0;
        while (rows.Read())
        {
            faults += rows.HasFault ? 1 : 0;
            for (var i = 0; i < rows.Count; i++)
                rows.GetString(i);
        }

        Assert.True(rows.Refusal is null, $"{path}: {rows.Refusal?.Message}");
        return (rows.RowsRead, faults);
    }

    /// <summary>Counts the line ends outside quotation marks behind which something stood.</summary>
    private static int Count(string path)
    {
        using var file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var text = new StreamReader(content);
        var (count, quoted, filled) = (0, false, false);
        for (int next; (next = text.Read()) >= 0;)
        {
            quoted ^= next == '"';
            if (!quoted && next is '\n' or '\r')
                (count, filled) = (count + (filled ? 1 : 0), false);
            else
                filled |= next is not (',' or '"' or ' ' or '\t' or '\n' or '\r');
        }

        return count + (filled ? 1 : 0);
    }
}
