namespace GoldenThread.Web.Plumbing.Design;

/// <summary>One entry of the main navigation.</summary>
public sealed record Room(string Name, string Path)
{
    public bool Holds(string path) => Path == "/"
        ? path == "/"
        : path.Equals(Path, StringComparison.OrdinalIgnoreCase) || path.StartsWith(Path + "/", StringComparison.OrdinalIgnoreCase);
}
