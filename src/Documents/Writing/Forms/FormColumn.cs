namespace GoldenThread.Documents.Writing.Forms;

/// <summary>A column of a form.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its width in characters.</param>
/// <param name="IsHidden">Whether it is hidden, such as one that carries each row's number in the system.</param>
public sealed record FormColumn(string Heading, double Width = 16, bool IsHidden = false);
