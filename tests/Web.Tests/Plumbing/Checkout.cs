namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>The folder of the repository that these tests were built from.</summary>
public static class Checkout
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string File(string path) => Path.Combine(Root, path);

    private static string Find(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
            if (System.IO.File.Exists(Path.Combine(here.FullName, "GoldenThread.slnx")))
                return here.FullName;
        throw new DirectoryNotFoundException($"GoldenThread.slnx is in no folder above {folder}.");
    }
}
