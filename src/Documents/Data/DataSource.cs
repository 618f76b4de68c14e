using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Data;

/// <summary>The bytes of a file, which can be gone through more than once.</summary>
internal sealed class DataSource : IDisposable
{
    private readonly Stream stream;
    private readonly bool isOurs;

    private DataSource(Stream stream, bool isOurs) => (this.stream, this.isOurs) = (stream, isOurs);

    public long Length => stream.Length;

    public static DataSource Of(Stream content, DocumentLimits limits)
    {
        var source = content is { CanSeek: true, Position: 0 } ? new DataSource(content, false) : new DataSource(LaidAside(content, limits), true);
        var length = source.Length;
        if (length > 0 && length <= limits.MaxBytes)
            return source;
        source.Dispose();
        throw length == 0 ? new RefusedException(RefusalKind.Empty, "The file is empty.") : TooLarge(limits);
    }

    /// <summary>The file from its beginning. It is the one stream again: whoever reads must not close it.</summary>
    public Stream Begin()
    {
        stream.Position = 0;
        return stream;
    }

    public void Dispose()
    {
        if (isOurs)
            stream.Dispose();
    }

    private static FileStream LaidAside(Stream content, DocumentLimits limits)
    {
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose });
        try
        {
            var buffer = new byte[81_920];
            for (int read; (read = content.Read(buffer)) > 0;)
            {
                if (file.Length + read > limits.MaxBytes)
                    throw TooLarge(limits);
                file.Write(buffer, 0, read);
            }

            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static RefusedException TooLarge(DocumentLimits limits) =>
        new(RefusalKind.TooLarge, $"The file is larger than {limits.MaxBytes / 1_048_576.0:0.#} MB, the most that is taken. Send it in parts, for example a year at a time.");
}
