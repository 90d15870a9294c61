namespace System.Runtime.CompilerServices;

/// <summary>Enables records and init accessors: the compiler requires this type, and .NET Standard does not contain it.</summary>
internal static class IsExternalInit;
