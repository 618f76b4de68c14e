using System.IO.Compression;
using System.Text;

namespace GoldenThread.Web.Tests.Measures;

/// <summary>Reads CSV in the plainest way, apart from the product, to count what the product should have found.</summary>
internal static class CsvFile
{
    /// <summary>The records, the headings first.</summary>
    public static IEnumerable<string[]> Read(string path)
    {
        using var stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(path), CompressionMode.Decompress) : (Stream)File.OpenRead(path);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (int c; (c = reader.Read()) >= 0;)
        {
            switch ((char)c)
            {
                case '"' when quoted && reader.Peek() == '"': cell.Append((char)reader.Read()); break;
                case '"': quoted = !quoted; break;
                case ',' when !quoted: cells.Add(cell.ToString()); cell.Clear(); break;
                case '\r' when !quoted: break;
                case '\n' when !quoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    yield return [.. cells];
                    cells.Clear();
                    break;
                default: cell.Append((char)c); break;
            }
        }

        if (cell.Length > 0 || cells.Count > 0) { yield return [.. cells, cell.ToString()]; }
    }
}
