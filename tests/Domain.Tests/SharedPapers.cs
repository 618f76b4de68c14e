namespace GoldenThread.Domain.Tests;

/// <summary>Finds the real papers that several councils' tests share; they live beside the repository, or where GOLDEN_THREAD_SHARED says.</summary>
public static class SharedPapers
{
    public static string? Find(string path)
    {
        var folder = Environment.GetEnvironmentVariable("GOLDEN_THREAD_SHARED") ?? Beside();
        return folder is not null && File.Exists(Path.Combine(folder, path)) ? Path.Combine(folder, path) : null;
    }

    private static string? Beside()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "GoldenThread.slnx")))
                return Path.Combine(at.Parent!.FullName, "shared");
        return null;
    }
}
