using System.Diagnostics;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.House;

/// <summary>A file of the repository as it stands in the working tree, whether committed yet or not, by its path from the root.</summary>
public sealed record SourceFile(string Path)
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> Files = new(() =>
        [.. Git("ls-files", "--cached", "--others", "--exclude-standard").Select(p => new SourceFile(p)).Where(f => File.Exists(f.FullPath))]);

    public static IEnumerable<SourceFile> All => Files.Value;

    /// <summary>C# and Razor written by people: in src and tests, without the generated migrations.</summary>
    public static IEnumerable<SourceFile> Code => All.Where(f =>
        (f.Path.StartsWith("src/", StringComparison.Ordinal) || f.Path.StartsWith("tests/", StringComparison.Ordinal))
        && f.Extension is ".cs" or ".cshtml"
        && !f.Path.StartsWith("src/Migrations.", StringComparison.Ordinal));

    public string Name => System.IO.Path.GetFileName(Path);

    public string Extension => System.IO.Path.GetExtension(Path);

    public string FullPath => Checkout.File(Path);

    public string Text => File.ReadAllText(FullPath);

    public string[] Lines => File.ReadAllLines(FullPath);

    /// <summary>Whether it is text at all: pictures and papers hold a NUL.</summary>
    public bool IsText
    {
        get
        {
            Span<byte> start = stackalloc byte[4096];
            using var stream = File.OpenRead(FullPath);
            return !start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)].Contains((byte)0);
        }
    }

    /// <summary>The lines that git prints.</summary>
    public static IEnumerable<string> Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-c", "core.quotepath=off", .. arguments]) { WorkingDirectory = Checkout.Root, RedirectStandardOutput = true })!;
        var lines = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return git.ExitCode == 0 ? lines : throw new InvalidOperationException($"git {string.Join(' ', arguments)} failed: the house rules need a git checkout.");
    }
}
