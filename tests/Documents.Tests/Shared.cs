namespace GoldenThread.Documents.Tests;

/// <summary>The reference papers that lie beside the repository; tests that need them skip where they are absent.</summary>
internal static class Shared
{
    public static string Folder { get; } = Environment.GetEnvironmentVariable("GOLDEN_THREAD_SHARED") ?? Path.Combine(Root(), "..", "shared");

    public static string File(params string[] path)
    {
        var file = Path.Combine([Folder, .. path]);
        Assert.SkipUnless(System.IO.File.Exists(file), $"{Path.Combine(path)} is not beside this repository");
        return file;
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "GoldenThread.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root was not found.");
        return folder;
    }
}
