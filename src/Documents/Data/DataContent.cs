using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Data;

/// <summary>The inside of a file of figures, of whichever kind.</summary>
internal abstract class DataContent(DataFileKind kind) : IDisposable
{
    private static readonly Dictionary<string, string> None = [];

    public DataFileKind Kind { get; } = kind;

    public virtual char? Delimiter => null;

    public virtual bool DatesFrom1904 => false;

    public virtual IReadOnlyDictionary<string, string> Marks => None;

    public abstract IReadOnlyList<DataSheet> Sheets { get; }

    public abstract DataRows Read(DataSheet sheet, int? width);

    public virtual void Dispose() { }
}
