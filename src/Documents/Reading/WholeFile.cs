namespace GoldenThread.Documents.Reading;

/// <summary>A file as a stream that can be read from any place, no longer than the limit.</summary>
internal static class WholeFile
{
    public static Stream Of(Stream content, DocumentLimits limits)
    {
        // A length that the stream knows spares reading what would be refused anyway.
        if (content.CanSeek && content.Length - content.Position > limits.MaxBytes)
            throw TooLarge(limits);
        var whole = new MemoryStream(content.CanSeek ? (int)(content.Length - content.Position) : 0);
        var buffer = new byte[81_920];
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            if (whole.Length + read > limits.MaxBytes)
                throw TooLarge(limits);
            whole.Write(buffer, 0, read);
        }

        if (whole.Length == 0)
            throw new RefusedException(RefusalKind.Empty, "The file is empty.");
        whole.Position = 0;
        return whole;
    }

    private static RefusedException TooLarge(DocumentLimits limits) =>
        new(RefusalKind.TooLarge, $"The file is larger than {limits.MaxBytes / 1_048_576.0:0.#} MB, the most that is taken. Remove pictures, or send it in parts.");
}
