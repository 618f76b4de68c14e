using System.IO.Compression;
using System.Text;
using GoldenThread.Documents.Data;
using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Tests.Data;

/// <summary>Opens and reads files of figures in tests.</summary>
internal static class Figures
{
    public static DataFile Open(byte[] content, string name, ReadingChoices? choices = null, DataLimits? limits = null)
    {
        var opening = DataFile.Open(new MemoryStream(content), name, limits, choices);
        Assert.True(opening.WasOpened, opening.Refusal?.Message);
        return opening.File;
    }

    public static DataFile Open(string content, string name, ReadingChoices? choices = null, DataLimits? limits = null) => Open(Encoding.UTF8.GetBytes(content), name, choices, limits);

    /// <summary>Every row of a file's first sheet, or of the one named: its number before its cells.</summary>
    public static string[][] Rows(this DataFile file, string? sheet = null)
    {
        using var rows = file.Read(sheet is null ? file.Sheets[0] : file.Sheets.Single(s => s.Name == sheet));
        var read = new List<string[]>();
        while (rows.Read())
            read.Add([$"{rows.Number}", .. rows.ToArray()]);
        Assert.Null(rows.Refusal);
        return [.. read];
    }

    /// <summary>Why a file is refused, when it is opened or when its first sheet is read.</summary>
    public static DocumentRefusal Refused(byte[] content, string name, DataLimits? limits = null, ReadingChoices? choices = null)
    {
        var opening = DataFile.Open(new MemoryStream(content), name, limits, choices);
        if (!opening.WasOpened)
            return opening.Refusal;
        using var file = opening.File;
        using var rows = file.Read(file.Sheets[0]);
        while (rows.Read()) { }
        return rows.Refusal ?? throw new InvalidOperationException("The file was read.");
    }

    public static DocumentRefusal Refused(string content, string name, DataLimits? limits = null) => Refused(Encoding.UTF8.GetBytes(content), name, limits);

    public static DataHead Head(this DataFile file, string? sheet = null)
    {
        var reading = file.Look(sheet is null ? file.Sheets[0] : file.Sheets.Single(s => s.Name == sheet));
        Assert.True(reading.WasRead, reading.Refusal?.Message);
        return reading.Head;
    }

    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(content);
        return packed.ToArray();
    }
}
