using System.Text;
using System.Text.Unicode;
using GoldenThread.Documents.Reading;
using GoldenThread.Documents.Reading.Text;

namespace GoldenThread.Documents.Data;

/// <summary>A delimited text, plain or compressed.</summary>
internal sealed class TextContent : DataContent
{
    private const int HeadBytes = 1024 * 1024;
    private readonly DataSource source;
    private readonly string? part;
    private readonly DocumentLimits limits;
    private readonly ReadingChoices choices;
    private readonly Encoding? told;
    private readonly int mark;
    private readonly char delimiter;
    private readonly bool hasHint;
    private readonly int width;

    private TextContent(DataSource source, DataFileKind kind, string? part, string fileName, Intake intake) : base(kind)
    {
        (this.source, this.part, limits, choices) = (source, part, intake.Limits, intake.Choices);
        var (head, isWhole) = Head(fileName);
        (told, mark) = TextEncoding.Told(head, intake);
        if (told is null)
            CheckIsUtf8(head, isWhole);
        var text = told is null or UTF8Encoding ? head.AsMemory(mark) : Encoding.UTF8.GetBytes(Lenient(told).GetString(head.AsSpan(mark))).AsMemory();
        (delimiter, hasHint) = Delimiters.Of(text.Span, intake);
        width = CommonWidth();
        intake.CheckColumns(width, "the file");
    }

    public override char? Delimiter => delimiter;

    public override IReadOnlyList<DataSheet> Sheets { get; } = [new(1, "", false)];

    public static TextContent Open(DataSource source, DataFileKind kind, string? part, string fileName, Intake intake) => new(source, kind, part, fileName, intake);

    public override DataRows Read(DataSheet sheet, int? width) => Rows(width ?? this.width);

    private TextRows Rows(int? expected)
    {
        var intake = new Intake(limits, choices);
        return new TextRows(() => Text(intake), intake, delimiter, hasHint, expected);
    }

    private CheckedTextStream Text(Intake intake)
    {
        var bytes = Bytes();
        Span<byte> skipped = stackalloc byte[4];
        bytes.ReadAtLeast(skipped[..mark], mark, throwOnEndOfStream: false);
        return new(told is null or UTF8Encoding ? bytes : Encoding.CreateTranscodingStream(bytes, told, new UTF8Encoding(false)), told, intake);
    }

    /// <summary>The file unpacked, from its beginning, every byte counted.</summary>
    private Stream Bytes()
    {
        var packed = source.Begin();
        return Kind switch
        {
            DataFileKind.GzipText => new CountedStream(new GzipBytes(packed), source.Length, new InflationBudget(limits)),
            DataFileKind.ZipText => new PartStream(ZipPackage.Open(packed, limits), part!),
            _ => new CountedStream(packed, source.Length, new InflationBudget(limits), leaveOpen: true),
        };
    }

    private (byte[] Head, bool IsWhole) Head(string fileName)
    {
        using var bytes = Bytes();
        var head = new byte[HeadBytes];
        var length = bytes.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        head = head[..length];
        if (length == 0)
            throw new RefusedException(RefusalKind.Empty, "The file is empty.");
        DocumentTypes.RefuseForeign(head, fileName, DataTypes.Wanted);
        if (head is [0x1f, 0x8b, ..] or [(byte)'P', (byte)'K', 3, 4, ..] || !TextDocument.IsText(head))
            throw DocumentTypes.Mismatch(fileName, Kind == DataFileKind.Text ? "not one that is known here" : "compressed, but is no text inside", DataTypes.Wanted);
        if (TextDocument.Kind(head) is var kind && kind != ".csv")
            throw DocumentTypes.Mismatch(fileName, TextDocument.Words(kind), DataTypes.Wanted);
        return (head, length < HeadBytes);
    }

    private static void CheckIsUtf8(byte[] head, bool isWhole)
    {
        if (TextEncoding.WideWithoutMark(head) is { } wide)
            throw TextEncoding.AskWide(head, wide);
        // Where the head was cut in the middle of a letter, the letter is no fault.
        var cut = isWhole ? 0 : CheckedTextStream.Unfinished(head);
        if (!Utf8.IsValid(head.AsSpan(0, head.Length - cut)))
            throw TextEncoding.AskWestern(head);
    }

    private static Encoding Lenient(Encoding strict) =>
        CodePagesEncodingProvider.Instance.GetEncoding(strict.CodePage) ?? Encoding.GetEncoding(strict.CodePage);

    /// <summary>How many cells most of the first rows have; of two that are as common, the one that comes first.</summary>
    private int CommonWidth()
    {
        using var rows = Rows(null);
        var counts = new List<int>();
        while (counts.Count < 200 && rows.Read())
            counts.Add(rows.Count);
        if (rows.Refusal is { } refusal)
            throw new RefusedException(refusal);
        return counts.Where(c => c > 1).GroupBy(c => c).MaxBy(g => g.Count())?.Key ?? 1;
    }
}
