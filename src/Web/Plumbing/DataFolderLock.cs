namespace GoldenThread.Web.Plumbing;

/// <summary>The data folder of SQLite has one writing process: whoever holds this file open. The operating system lets go of it even when the process is killed.</summary>
public sealed class DataFolderLock : IDisposable
{
    public const string FileName = "serve.lock";
    private readonly FileStream _file;

    private DataFolderLock(FileStream file) => _file = file;

    /// <summary>Takes the folder; null when another process has it.</summary>
    public static DataFolderLock? Take(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new DataFolderLock(new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>What to say to somebody who wants to write while it is taken.</summary>
    public static string InUse(string folder) => $"The server, or another command, is writing to {folder}. On SQLite one process writes: stop it, then try again.";

    public void Dispose() => _file.Dispose();
}
