namespace GoldenThread.Web.Plumbing;

/// <summary>A file that is written whole before it is sent: a fault on the way gives an error, never half a file.</summary>
public static class WholeFile
{
    /// <summary>Answers with the file.</summary>
    /// <param name="write">Writes it.</param>
    /// <param name="mediaType">What kind of file it is.</param>
    /// <param name="name">The name under which it is saved.</param>
    public static IResult Of(Action<Stream> write, string mediaType, string name)
    {
        var file = new MemoryStream();
        write(file);
        file.Position = 0;
        return Results.Stream(file, mediaType, name);
    }
}
