using System.Diagnostics;

namespace GoldenThread.Documents.Tests;

/// <summary>The hostile files of the reference collection, made afresh once for all tests.</summary>
public sealed class BadFiles : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("golden-thread-bad").FullName;
    private readonly bool made;

    public BadFiles()
    {
        var script = Path.Combine(Shared.Folder, "badinputs", "make.py");
        if (!File.Exists(script))
            return;
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", [script, folder]) { RedirectStandardOutput = true });
            python!.WaitForExit();
            made = python.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            made = false;
        }
    }

    public byte[] this[string name]
    {
        get
        {
            Assert.SkipUnless(made, "the reference collection of bad files, or python3 to make it, is not beside this repository");
            return File.ReadAllBytes(Path.Combine(folder, name));
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
