using System.Text;
using GoldenThread.Documents.Reading;
using GoldenThread.Documents.Tests.Data;
using GoldenThread.Documents.Writing;

namespace GoldenThread.Documents.Tests.Writing;

public class RejectedRowsTests
{
    [Fact]
    public void Rows_are_written_with_their_place_and_reason_and_read_again_as_they_were()
    {
        using var source = Figures.Open("measure,value,note\nA,-4.2,\"=1+1, \"\"x\"\"\"\nB,-,two\nC,1,2,3,4\nD,1\n", "a.csv");
        using var output = new MemoryStream();
        using (var writer = new RejectedRowsWriter(output, ["measure", "value", "note"]))
        {
            using var rows = source.Read(source.Sheets[0]);
            rows.Read();
            while (rows.Read())
                writer.Write(rows, rows.Fault is { } fault ? $"The row {fault}." : "The value is below 0.");
            writer.Write(9, ["E"], "=never");
            Assert.Equal(5, writer.Count);
        }

        Assert.Contains("\r\nA,-4.2,\"'=1+1, \"\"x\"\"\",2,The value is below 0.\r\n", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
        using var again = Figures.Open(output.ToArray(), "rejected.csv", new ReadingChoices { Unguard = true });
        Assert.Equal(
        [
            ["measure", "value", "note", RejectedRowsWriter.RowHeading, RejectedRowsWriter.ReasonHeading],
            ["A", "-4.2", "=1+1, \"x\"", "2", "The value is below 0."],
            ["B", "-", "two", "3", "The value is below 0."],
            ["C", "1", "2", "4", "The row has 5 cells where 3 are expected. Beyond the last column it has: 3 | 4"],
            ["D", "1", "", "5", "The row has 2 cells where 3 are expected."],
            ["E", "", "", "9", "=never"],
        ], again.Rows().Select(r => r[1..]));
    }
}
