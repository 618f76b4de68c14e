namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>The real and constructed papers beside the repository. Where they are absent a test skips and says so, unless they are required.</summary>
public static class Shared
{
    public static string Folder =>
        Environment.GetEnvironmentVariable("GOLDEN_THREAD_SHARED") is { Length: > 0 } given ? given : System.IO.Path.Combine(Checkout.Root, "..", "shared");

    /// <summary>The whole path of a paper such as <c>real/kent-improvement-plan-2008.docx</c>.</summary>
    public static string Path(string paper)
    {
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(Folder, paper));
        if (!File.Exists(path) && !Directory.Exists(path))
            Absent($"{paper} is not in the folder of shared papers (GOLDEN_THREAD_SHARED, or ../shared beside the repository).");
        return path;
    }

    private static void Absent(string why)
    {
        if (Environment.GetEnvironmentVariable("GOLDEN_THREAD_SHARED_REQUIRED") == "1")
            Assert.Fail(why);
        Assert.Skip(why);
    }
}
