using System.IO.Compression;
using System.Text;
using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Domain.Tests.Measures.Reading;

/// <summary>Splits comma-separated files as RFC 4180 says; the product has a reader that is known better, but not to Domain.</summary>
public static class CsvRows
{
    public static List<FigureLine> OfFile(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Of(reader.ReadToEnd());
    }

    public static List<FigureLine> Of(string text)
    {
        var (rows, cells, cell, quoted, number, started) = (new List<FigureLine>(), new List<string>(), new StringBuilder(), false, 1, 1);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n') { number++; }
            if (quoted)
            {
                if (c != '"') { cell.Append(c); }
                else if (i + 1 < text.Length && text[i + 1] == '"') { cell.Append(text[++i]); }
                else { quoted = false; }
            }
            else if (c == '"') { quoted = true; }
            else if (c == ',') { End(); }
            else if (c == '\n') { Row(); }
            else if (c != '\r') { cell.Append(c); }
        }

        if (cell.Length > 0 || cells.Count > 0) { Row(); }
        return rows;

        void End()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }

        void Row()
        {
            End();
            rows.Add(new(started, [.. cells]));
            cells.Clear();
            started = number;
        }
    }
}
