namespace GoldenThread.Store.Plumbing;

/// <summary>A key of the framework's data protection, shared by every process of the installation.</summary>
public sealed class KeyXml
{
    public int Id { get; init; }
    public required string Name { get; init; }
    public required string Xml { get; init; }
}
