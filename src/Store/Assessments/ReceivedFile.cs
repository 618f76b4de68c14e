namespace GoldenThread.Store.Assessments;

/// <summary>A file that came in and lies aside until it is known whether it is kept; disposing of it throws it away.</summary>
public sealed record ReceivedFile(string Path, string Hash, long Size) : IDisposable
{
    public FileStream Open() => new(Path, FileMode.Open, FileAccess.Read, FileShare.Read);

    public void Dispose() => File.Delete(Path);
}
